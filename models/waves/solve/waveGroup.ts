import type { Wave, WaveRules } from './job';

/** A set of jobs that one wave can hold. */
export interface WaveGroup {
  /** Places of its jobs as bits. */
  readonly mask: number;
  readonly jobs: readonly number[];
  /** Jobs that its jobs wait for. */
  readonly needs: number;
  readonly crews: number;
  /** The first wave that may hold all of them. */
  readonly fromWave: number;
  /** What it puts at risk by week; infinite where one of its jobs does not fit, or its nights cannot keep their order. */
  readonly risk: Float64Array;
}

/** The waves that end soonest, none riskier than a limit; null where there are none. */
export type Reach = (rules: WaveRules, mostRisk: number) => readonly Wave[] | null;
