import type { RulePack } from '../schema/rulePack';
import type { Plan } from '../schema/plan';

/** Records which rules judge the plan: the built-in ones of a version, and a firm's own pack beside them or null. */
export function setRulePack(plan: Plan, builtIn: string, own: RulePack | null): Plan {
  return { ...plan, rulePack: { builtIn, own } };
}
