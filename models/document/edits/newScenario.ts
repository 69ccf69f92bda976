import type { Plan } from '../schema/plan';
import type { Scenario } from '../schema/planning';
import { freshId } from './freshId';
import { freshName } from './freshName';

/** A what-if with changes, under a name that the plan does not have yet. */
export const newScenario = (plan: Plan, changes: readonly Scenario['changes'][number][], name = 'Scenario'): Scenario => {
  const fresh = freshName(plan.scenarios, name);
  return { id: freshId(plan, fresh), name: fresh, description: '', changes: [...changes] };
};
