import type { Plan } from '../schema/plan';

/** Gives a stand-in up: the line is without a price again where the book has none. */
export function clearStandIn(plan: Plan, id: string): Plan {
  const { priceStandIns = [], ...others } = plan;
  const left = priceStandIns.filter((each) => each.id !== id);
  return left.length === 0 ? others : { ...others, priceStandIns: left };
}
