import type { WeekLoad } from '../demand/demand';
import { batchProcesses } from './batchProcesses';
import type { BatchRun } from './batchRuns';

/** Most processes that runs and batch flows need at the same time, on the clock of UTC, in the worst constellation of clocks. */
export function mostBatchProcesses(runs: readonly BatchRun[], weeks: readonly Pick<WeekLoad, 'instant'>[]): number {
  return Math.max(0, ...weeks.map((week) => Math.max(...batchProcesses(runs, week.instant))));
}
