import type { Plan } from '../schema/plan';

export function removeScenario(plan: Plan, id: string): Plan {
  const scenarios = plan.scenarios.filter((scenario) => scenario.id !== id);
  return scenarios.length === plan.scenarios.length ? plan : { ...plan, scenarios };
}
