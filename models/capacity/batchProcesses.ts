import { SLOTS_PER_WEEK } from '../demand/weekSlots';
import type { BatchRun } from './batchRuns';
import { batchSlots } from './batchSlots';

/** Processes that runs and batch flows keep busy in every quarter hour of the UTC week, with the clocks of one instant. */
export function batchProcesses(runs: readonly BatchRun[], instant: Date): Float64Array {
  const busy = new Float64Array(SLOTS_PER_WEEK);
  for (const run of runs) for (const slot of batchSlots(run, instant)) busy[slot] = (busy[slot] ?? 0) + run.processes;
  return busy;
}
