import type { Plan } from '../schema/plan';

/** A plan always has a name: an empty one changes nothing. */
export function renamePlan(plan: Plan, name: string): Plan {
  const trimmed = name.trim();
  return trimmed === '' || trimmed === plan.name ? plan : { ...plan, name: trimmed };
}
