import { RULES } from '../rules/registry';

export interface RuleRow {
  readonly id: string;
  readonly family: string;
  /** The capability behind it, `D-05`. */
  readonly dId: string;
  readonly kind: 'hard' | 'weighted';
  readonly reads: readonly string[];
  /** Named levels; empty where the weight is the hours of work that the plan brings with it. */
  readonly weights: readonly { readonly when: string; readonly value: number }[];
}

/** The decision rules with their weights, loudest first; those that weigh by the plan's own hours follow. */
export const RULE_ROWS: readonly RuleRow[] = RULES.map(({ id, family, dId, kind, reads, weights }) => ({
  id,
  family,
  dId,
  kind,
  reads,
  weights: Object.entries(weights).map(([when, value]) => ({ when, value })),
})).sort((a, b) => loudest(b) - loudest(a) || (a.id < b.id ? -1 : 1));

function loudest({ weights }: RuleRow): number {
  return Math.max(0, ...weights.map(({ value }) => value));
}
