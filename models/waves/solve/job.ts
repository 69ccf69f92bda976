/** What moves in one night: a site, or sites that have to stay together. */
export interface Job {
  readonly id: string;
  /** Crews that it needs at the same time. */
  readonly crews: number;
  /** What an hour without the ERP costs where it goes wrong; the sum over a wave is its blast radius. Currency per hour. */
  readonly exposure: number;
  /** By week of the search, what the best cutover of that week puts at risk, in currency; infinite where none fits. */
  readonly risk: Float64Array;
  /** Places in the list of jobs that must not move later than this one. */
  readonly after: readonly number[];
  /** The wave that it is locked to, 1 = the first; null where it is free. */
  readonly wave: number | null;
}

/** What all waves keep to. */
export interface WaveRules {
  /** Crews that there are; each moves one site of a wave. */
  readonly crews: number;
  /** Most exposure in one wave; a job of more than that fits in none. */
  readonly exposure: number;
  /** Least weeks from one wave to the next. */
  readonly gapWeeks: number;
  /** The job that moves alone and first; null where nobody does. */
  readonly pilot: number | null;
  /** The last week in which a wave may begin; weeks are counted from 0. */
  readonly lastWeek: number;
}

/** A wave of a schedule: its week and the places of its jobs. */
export interface Wave {
  readonly week: number;
  readonly jobs: readonly number[];
}
