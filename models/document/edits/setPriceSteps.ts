import type { Plan } from '../schema/plan';
import type { PriceStep } from '../schema/planning';

/** Says which prices change and when; a plan without any has no list of them. */
export function setPriceSteps(plan: Plan, priceSteps: readonly PriceStep[]): Plan {
  if (priceSteps.length > 0) return { ...plan, priceSteps: [...priceSteps] };
  const { priceSteps: _gone, ...rest } = plan;
  return rest;
}
