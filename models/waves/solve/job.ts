/** What begins in one night: a site, or coupled sites. Hours count from the start of the search. */
export interface Night {
  /** Sites that wait for each other by whatever way round have the same rank and begin together; who waits for others ranks behind them. */
  readonly rank: number;
  /** Ranks of those that must not begin later. */
  readonly after: readonly number[];
  /** Hours of each crew: cutover and way back. */
  readonly crewHours: readonly number[];
  /** The last hour of a week, none after `until`, at which it can begin; -1 where there is none. */
  readonly lastStart: (week: number, until: number) => number;
  /** The hour of a week at which it best begins, whatever else is in the wave, and what it puts at risk; null where there is none. */
  readonly best: (week: number) => { readonly hour: number; readonly risk: number } | null;
  /** Gives what beginning at an hour puts at risk, in currency, and the quiet hours behind it; null where it cannot. To be asked at once and not kept. */
  readonly hours: () => (hour: number) => StartAt | null;
}

export interface StartAt {
  readonly risk: number;
  readonly quietAfter: number;
}

/** What moves in one wave: a site, or sites that have to stay together. */
export interface Job {
  readonly id: string;
  /** Crews that it needs at the same time. */
  readonly crews: number;
  /** What an hour without the ERP costs where it goes wrong; the sum over a wave is its blast radius. Currency per hour. */
  readonly exposure: number;
  /** By week of the search, what the best cutover of that week puts at risk, in currency; infinite where none fits. */
  readonly risk: Float64Array;
  /** Places in the list of jobs that must not move in a later wave than this one. */
  readonly after: readonly number[];
  /** The wave that it is locked to, 1 = the first; null where it is free. */
  readonly wave: number | null;
  /** The first wave that may hold it. */
  readonly fromWave: number;
  /** When its sites can begin; none: at any hour of an open week, and its crews are free again before the next wave. */
  readonly nights: readonly Night[];
}

/** What all waves keep to. */
export interface WaveRules {
  /** Sites that one wave moves at most. */
  readonly crews: number;
  /** Crews that there are, at every hour. */
  readonly teams: number;
  /** Most exposure in one wave; a job of more than that fits in none. */
  readonly exposure: number;
  /** Least weeks from one wave to the next. */
  readonly gapWeeks: number;
  /** The job that moves alone and first; null where nobody does. */
  readonly pilot: number | null;
  /** The last week in which a wave may begin; weeks are counted from 0. */
  readonly lastWeek: number;
  /** Waves that must hold at least one of some jobs. */
  readonly holds: readonly { readonly wave: number; readonly oneOf: readonly number[] }[];
  /** No fewer waves than this. */
  readonly leastWaves: number;
}

/** A wave of a schedule: its week and the places of its jobs. */
export interface Wave {
  readonly week: number;
  readonly jobs: readonly number[];
}
