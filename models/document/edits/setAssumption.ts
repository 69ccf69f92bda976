import type { Plan } from '../schema/plan';
import type { AssumptionOverride } from '../schema/planning';
import { upsertById } from './upsertById';

export const setAssumption = (plan: Plan, override: AssumptionOverride): Plan => ({
  ...plan,
  assumptions: upsertById(plan.assumptions, override),
});
