import type { Plan } from '../schema/plan';

/** Goes back to the registered value. */
export function clearAssumption(plan: Plan, id: string): Plan {
  const assumptions = plan.assumptions.filter((override) => override.id !== id);
  return assumptions.length === plan.assumptions.length ? plan : { ...plan, assumptions };
}
