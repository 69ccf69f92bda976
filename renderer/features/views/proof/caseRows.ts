import type { WebProof } from '../../../../models/simulation/simulationReport';
import { formatPercent } from '../../../i18n';
import { msBand, msText, percentBand } from './bandText';
import type { proofMessages } from './messages';

export interface CaseRow {
  readonly id: keyof typeof proofMessages.measures;
  readonly simulated: string;
  /** Null where no formula gives the figure. */
  readonly formula: string | null;
  /** The figure of the answer that says the same as the formula here; null where the answer has none. */
  readonly figureId: string | null;
  /** Only the 95th percentile has a target. */
  readonly targetMs: number | null;
}

/** The figures of a case, simulated and by formula. The answer's own figures are those of the healthy peak. */
export function caseRows({ id, simulated, analytic, targetP95WaitMs }: WebProof): readonly CaseRow[] {
  const healthy = id === 'healthy';
  const row = (measure: CaseRow['id'], seen: string, formula: string | null, figureId: string | null = null, targetMs: number | null = null): CaseRow => ({
    id: measure,
    simulated: seen,
    formula,
    figureId: healthy ? figureId : null,
    targetMs,
  });
  return [
    row('mean', msBand(simulated.meanWaitMs), analytic && msText(analytic.meanWaitMs)),
    row('p50', msBand(simulated.p50WaitMs), analytic && msText(analytic.p50WaitMs)),
    row('p95', msBand(simulated.p95WaitMs), analytic && msText(analytic.p95WaitMs), 'capacity.webP95WaitMs', targetP95WaitMs),
    row('p99', msBand(simulated.p99WaitMs), analytic && msText(analytic.p99WaitMs)),
    row('utilisation', percentBand(simulated.utilisation), analytic && formatPercent(analytic.utilisation), 'capacity.webUtilisation'),
  ];
}
