import Big from 'big.js';
import type { AlternativeRow } from '../../../models/report/report';

/** The second choice and what it would cost beside the chosen one; differences are exact decimals, null when a price is missing. */
export interface RunnerUp {
  readonly alternative: AlternativeRow;
  readonly monthlyDifference: string | null;
  readonly riskAdjustedDifference: string | null;
  /** The parts of the architecture in which it differs from the choice, as codes. */
  readonly differs: readonly string[];
}

const PARTS = ['tenancy', 'tier', 'platform', 'database'] as const;

export function runnerUp(alternatives: readonly AlternativeRow[]): RunnerUp | null {
  const chosen = alternatives.find((row) => row.status === 'chosen');
  const second = alternatives.find((row) => row.status === 'runner-up');
  if (!chosen || !second) return null;
  return {
    alternative: second,
    monthlyDifference: difference(second.monthly, chosen.monthly),
    riskAdjustedDifference: difference(second.riskAdjustedYearly, chosen.riskAdjustedYearly),
    differs: PARTS.filter((part) => second[part] !== chosen[part]).map((part) => second[part]),
  };
}

const difference = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? null : new Big(a).minus(b).toFixed(2);
