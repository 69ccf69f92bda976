import type { Plan } from '../schema/plan';
import type { PriceStep } from '../schema/planning';
import { withList } from './withList';

/** Says which prices change and when. */
export const setPriceSteps = (plan: Plan, priceSteps: readonly PriceStep[]): Plan => withList(plan, 'priceSteps', [...priceSteps]);
