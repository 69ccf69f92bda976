import type { Plan } from '../schema/plan';
import { withList } from './withList';

/** Gives a stand-in up: the line is without a price again where the book has none. */
export const clearStandIn = (plan: Plan, id: string): Plan => withList(plan, 'priceStandIns', (plan.priceStandIns ?? []).filter((each) => each.id !== id));
