import type { Result } from '../../models/problem/result';
import type { SimulationReport } from '../../models/simulation/simulationReport';
import type { SimulationRequest } from './engineProtocol';
import { runInSteps, type LongRunOptions } from './runInSteps';
import type { OpenWorker } from './workerPort';

/** Plays the recommended system in a worker of its own. Null: cancelled. */
export function runSimulation(openWorker: OpenWorker, request: SimulationRequest, options: LongRunOptions): Promise<Result<SimulationReport> | null> {
  return runInSteps(openWorker, { request: { kind: 'simulate', id: 1, ...request }, telling: 'simulating', read: (message) => (message.kind === 'simulated' ? message.result : null) }, options);
}
