import type { Plan } from '../schema/plan';
import { freshId } from './freshId';

type StandIn = NonNullable<Plan['priceStandIns']>[number];

const isSame = (a: Omit<StandIn, 'id'>, b: Omit<StandIn, 'id'>): boolean =>
  a.service === b.service && a.product === b.product && a.sku === b.sku && a.meter === b.meter && a.unit === b.unit && a.region === b.region;

/** Lets the price of another region stand in for a meter; a second wish for the same meter and region takes the place of the first. */
export function setStandIn(plan: Plan, standIn: Omit<StandIn, 'id'>): Plan {
  const others = (plan.priceStandIns ?? []).filter((each) => !isSame(each, standIn));
  return { ...plan, priceStandIns: [...others, { id: freshId(plan, `price-${standIn.from}`), ...standIn }] };
}
