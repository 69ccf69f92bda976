import Big from 'big.js';
import type { AlternativeRow } from '../../../../models/report/report';

export type Status = AlternativeRow['status'];

/** From the answer outwards. */
export const STATUS_ORDER = ['chosen', 'runner-up', 'feasible', 'misses-objective', 'unpriced', 'excluded'] as const satisfies readonly Status[];

/** By standing, then by risk-adjusted cost; what has no price stands last in its group. */
export function sortAlternatives(rows: readonly AlternativeRow[]): readonly AlternativeRow[] {
  return STATUS_ORDER.flatMap((status) => rows.filter((row) => row.status === status).sort(byCost));
}

function byCost(a: AlternativeRow, b: AlternativeRow): number {
  if (a.riskAdjustedYearly === null || b.riskAdjustedYearly === null) return Number(a.riskAdjustedYearly === null) - Number(b.riskAdjustedYearly === null);
  return new Big(a.riskAdjustedYearly).cmp(b.riskAdjustedYearly);
}

/** Monthly difference to the chosen row, exact; null when either has no price. */
export function monthlyDifference(row: AlternativeRow, rows: readonly AlternativeRow[]): string | null {
  const chosen = rows.find((candidate) => candidate.status === 'chosen');
  if (!chosen || chosen.monthly === null || row.monthly === null) return null;
  return new Big(row.monthly).minus(chosen.monthly).toFixed(2);
}
