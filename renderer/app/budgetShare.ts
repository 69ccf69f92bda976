import Big from 'big.js';

/** Monthly cost over the monthly budget, 1 = all of it; null without a budget. */
export function budgetShare(monthly: string, budgetPerMonth: number | null): number | null {
  return budgetPerMonth === null || budgetPerMonth === 0 ? null : new Big(monthly).div(budgetPerMonth).toNumber();
}
