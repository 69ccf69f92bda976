import Big from 'big.js';
import { allocationDriverOf } from '../cost/allocationDriverOf';
import { SITE_WEIGHTS } from '../cost/siteWeights';
import { splitCents, type Sharer } from '../cost/splitCents';
import type { Outcome } from '../outcome/outcome';
import type { OldEstatePart } from './cashFlow';
import { priceFactor } from './priceFactor';
import { siteMonths } from './siteMonths';
import { cents } from '../cost/cents';

/** What the old estate still costs by month, and the parts of the sites in it. */
export interface DualRunning {
  readonly parts: readonly OldEstatePart[];
  readonly amounts: readonly Big[];
}

/**
 * What the old estate still costs: its monthly cost is split among the sites by the driver of the plan, in whole cents,
 * and a site's part is paid up to the month in which its wave ends. Nothing where the plan states no current cost.
 * @example 300 a month, two sites with 2 and 1 requests that move in months 1 and 2 → 300, 100, 0
 */
export function dualRunning({ plan, demand, waves }: Pick<Outcome, 'plan' | 'demand' | 'waves'>, months: readonly string[]): DualRunning {
  const { currentCostPerMonth, startDate } = plan.company;
  if (currentCostPerMonth === null) return { parts: [], amounts: months.map(() => new Big(0)) };
  const ends = siteMonths(waves, startDate);
  const split = splitCents(new Big(currentCostPerMonth).toFixed(2), sharersOf(plan, demand));
  const parts = plan.sites.map(({ id, name }, place): OldEstatePart => ({ siteId: id, name, monthly: split[place] ?? '0.00', lastMonth: (ends.get(id) ?? 0) + 1 }));
  const amounts = months.map((month, at) => {
    const running = parts.reduce((sum, { monthly, lastMonth }) => (lastMonth > at ? sum.plus(monthly) : sum), new Big(0));
    return cents(running.times(priceFactor(plan, 'old-estate', month)));
  });
  return { parts, amounts };
}

function sharersOf(plan: Outcome['plan'], demand: Outcome['demand']): readonly Sharer[] {
  const weights = SITE_WEIGHTS[allocationDriverOf(plan)](plan, demand);
  const measured = weights.some((weight) => weight > 0);
  return plan.sites.map(({ id }, place) => ({ key: id, weight: measured ? (weights[place] ?? 0) : 1 }));
}
