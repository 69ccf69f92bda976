import Big from 'big.js';
import type { AlternativeRow } from '../../../models/report/report';
import { byStatus } from '../byStatus';

export const DECISION_PARTS = ['tenancy', 'tier', 'platform', 'database'] as const;

export type DecisionPart = (typeof DECISION_PARTS)[number];

/** The best design that decides one part otherwise, and what it would cost beside the chosen one. */
export interface NextBest {
  readonly row: AlternativeRow;
  /** What else it decides otherwise. */
  readonly alsoOther: readonly DecisionPart[];
  /** Exact decimals with their sign; null when a price is missing. */
  readonly monthlyMore: string | null;
  readonly riskAdjustedMore: string | null;
}

/**
 * Whoever could be chosen comes first, then the fewest objectives missed or rules against, then the lowest risk-adjusted cost, as
 * the engine ranks. Null where every design decides this part alike.
 * @example chosen own cluster at 80,000 a year, the best shared platform at 90,000: that one, 10,000 more
 */
export function nextBest(alternatives: readonly AlternativeRow[], part: DecisionPart): NextBest | null {
  const chosen = alternatives.find(({ status }) => status === 'chosen');
  if (!chosen) return null;
  const others = alternatives.filter((row) => row[part] !== chosen[part]).sort((a, b) => a.why.length - b.why.length || costOf(a).cmp(costOf(b)) || (a.id < b.id ? -1 : 1));
  const [row] = byStatus(others);
  return row ? { row, alsoOther: DECISION_PARTS.filter((each) => each !== part && row[each] !== chosen[each]), monthlyMore: more(row.monthly, chosen.monthly), riskAdjustedMore: more(row.riskAdjustedYearly, chosen.riskAdjustedYearly) } : null;
}

const costOf = ({ riskAdjustedYearly }: AlternativeRow): Big => new Big(riskAdjustedYearly ?? Number.MAX_VALUE);
const more = (other: string | null, own: string | null): string | null => (other === null || own === null ? null : new Big(other).minus(own).toFixed(2));
