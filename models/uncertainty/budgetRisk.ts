import type { BudgetRisk } from './sampleReport';
import { SAMPLE } from './settings';

/**
 * How often the drawn bills are above the budget: share = draws above ÷ draws, half-width = 1.96 × √(share × (1 − share) ÷ draws).
 * @param monthly bills in the currency of the budget
 * @example 2,000 of 10,000 bills above the budget → 0.2 ± 0.0078
 */
export function budgetRisk(monthly: Float64Array, perMonth: number): BudgetRisk {
  const missShare = monthly.filter((each) => each > perMonth).length / monthly.length;
  return { perMonth, missShare, halfWidth: SAMPLE.confidence * Math.sqrt((missShare * (1 - missShare)) / monthly.length) };
}
