import Big from 'big.js';
import type { Plan } from '../document/schema/plan';
import type { AgainstToday } from './cashFlow';
import { priceFactor } from './priceFactor';
import { cents, MONEY_DECIMALS } from '../cost/cents';

/**
 * The plan against going on as today: what today's infrastructure costs a month × price steps, less what the plan pays
 * for infrastructure and the move. The plan has paid back at the end of the first month from which on the sum of the
 * differences stays at zero or above. Null without a current cost.
 * @param infrastructure payments by month without own effort
 * @param factors discount factors by month
 * @example today 100 a month, plan 180, 40, 40 → − 80, − 20, + 40: paid back in the third month
 */
export function againstToday(plan: Plan, months: readonly string[], infrastructure: readonly Big[], factors: readonly Big[]): AgainstToday | null {
  const { currentCostPerMonth } = plan.company;
  if (currentCostPerMonth === null) return null;
  const current = months.map((month) => cents(new Big(currentCostPerMonth).times(priceFactor(plan, 'old-estate', month))));
  const saved = current.map((amount, at) => amount.minus(infrastructure[at] ?? 0));
  let balance = new Big(0);
  let paidBack = 0;
  for (const [at, amount] of saved.entries()) {
    balance = balance.plus(amount);
    if (balance.lt(0)) paidBack = at + 1;
  }
  const sum = (amounts: readonly Big[]): string => amounts.reduce((total, each) => total.plus(each), new Big(0)).toFixed(MONEY_DECIMALS);
  return {
    currentMonthly: new Big(currentCostPerMonth).toFixed(MONEY_DECIMALS),
    currentTotal: sum(current),
    planTotal: sum(infrastructure),
    netPresentValue: sum(saved.map((amount, at) => cents(amount.times(factors[at] ?? 1)))),
    paybackMonth: months[paidBack] ?? null,
    paybackAfterMonths: paidBack < months.length ? paidBack + 1 : null,
  };
}
