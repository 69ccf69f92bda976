import type { WebProof } from '../../../../models/simulation/simulationReport';

/** One group of bars: a case with its simulated waits, their half-widths, and the formula's. */
export interface WaitPoint {
  readonly id: WebProof['id'];
  readonly p95: number;
  readonly p95Band: number;
  readonly p99: number;
  readonly p99Band: number;
  /** Null where no formula holds. */
  readonly formulaP95: number | null;
}

export const waitPoints = (proofs: readonly WebProof[]): readonly WaitPoint[] =>
  proofs.map(({ id, simulated, analytic }) => ({
    id,
    p95: simulated.p95WaitMs.mean,
    p95Band: simulated.p95WaitMs.halfWidth,
    p99: simulated.p99WaitMs.mean,
    p99Band: simulated.p99WaitMs.halfWidth,
    formulaP95: analytic?.p95WaitMs ?? null,
  }));

/** The top of the axis: above every bar with its band, and above the target. */
export const waitCeiling = (points: readonly WaitPoint[], targetMs: number): number =>
  Math.max(targetMs, ...points.flatMap((point) => [point.p95 + point.p95Band, point.p99 + point.p99Band, point.formulaP95 ?? 0]).filter(Number.isFinite));
