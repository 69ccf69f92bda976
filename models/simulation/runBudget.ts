import { SIMULATION } from './settings';

/** What a case was cut down to, because playing all of it would take too long. */
export interface RunLimit {
  readonly runsAsked: number;
  readonly runs: number;
  /** Part of the run's length that was played; 1 when only the number of runs was cut. */
  readonly lengthShare: number;
}

export interface RunBudget {
  readonly runs: number;
  readonly lengthShare: number;
  /** Null when everything was played as asked. */
  readonly limit: RunLimit | null;
}

/**
 * Fewer runs first, because a shorter run is another run; only when even the fewest are too many events, shorter ones.
 * @example budget 9,000,000 events: 1,500,000 a run, 20 asked → 6 runs of full length; 6,000,000 a run → 3 runs of half the length
 */
export function withinBudget(eventsPerRun: number, runsAsked: number): RunBudget {
  const affordable = Math.floor(SIMULATION.eventsPerCase / eventsPerRun);
  const runs = Math.min(runsAsked, Math.max(SIMULATION.leastRuns, affordable));
  const lengthShare = Math.min(1, SIMULATION.eventsPerCase / (runs * eventsPerRun));
  return { runs, lengthShare, limit: runs === runsAsked && lengthShare === 1 ? null : { runsAsked, runs, lengthShare } };
}
