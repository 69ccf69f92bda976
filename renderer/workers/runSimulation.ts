import type { Result } from '../../models/problem/result';
import type { SimulationProgress, SimulationReport } from '../../models/simulation/simulationReport';
import { askOwnWorker } from './askOwnWorker';
import type { SimulationRequest } from './engineProtocol';
import type { OpenWorker } from './workerPort';

export interface SimulationRunOptions {
  readonly onProgress: (progress: SimulationProgress) => void;
  readonly signal: AbortSignal;
}

/** Plays the recommended system in a worker of its own. Null: cancelled. */
export function runSimulation(openWorker: OpenWorker, request: SimulationRequest, { onProgress, signal }: SimulationRunOptions): Promise<Result<SimulationReport> | null> {
  return askOwnWorker(openWorker, {
    request: { kind: 'simulate', id: 1, ...request },
    signal,
    read: (message) => {
      if (message.kind === 'simulating') onProgress({ done: message.done, total: message.total, step: message.step });
      return message.kind === 'simulated' ? message.result : null;
    },
  });
}
