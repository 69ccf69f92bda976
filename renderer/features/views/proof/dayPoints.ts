import type { DayProof } from '../../../../models/simulation/simulationReport';

/** One hour of the chart: how long before or after the day's first hour, and its waits. */
export interface DayPoint {
  readonly place: number;
  readonly hourOfWeek: number;
  readonly p95: number;
  /** Down and up; no wait is shorter than none. */
  readonly p95Band: readonly [number, number];
  readonly p99: number;
  /** Null where no formula holds. */
  readonly formulaP95: number | null;
}

export const dayPoints = ({ hours }: DayProof): readonly DayPoint[] =>
  hours.map(({ hourOfWeek, simulated, analytic }, place) => ({
    place,
    hourOfWeek,
    p95: simulated.p95WaitMs.mean,
    p95Band: [Math.min(simulated.p95WaitMs.mean, simulated.p95WaitMs.halfWidth), simulated.p95WaitMs.halfWidth],
    p99: simulated.p99WaitMs.mean,
    formulaP95: analytic?.p95WaitMs ?? null,
  }));

/** The top of the axis: above every line and above the target. */
export const dayCeiling = (points: readonly DayPoint[], targetMs: number): number =>
  Math.max(targetMs, ...points.flatMap((point) => [point.p95 + point.p95Band[1], point.p99, point.formulaP95 ?? 0]));
