import type { Result } from '../../models/problem/result';
import type { SimulationProgress, SimulationReport } from '../../models/simulation/simulationReport';

/** Walks a simulation to its end and tells of every step on the way. */
export function simulatePlan(steps: Iterator<SimulationProgress, Result<SimulationReport>>, onProgress: (progress: SimulationProgress) => void): Result<SimulationReport> {
  let step = steps.next();
  while (!step.done) {
    onProgress(step.value);
    step = steps.next();
  }
  return step.value;
}
