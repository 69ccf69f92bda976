import type { Plan } from '../../document/schema/plan';
import type { Condition } from '../../document/schema/rulePack';
import { COMPARISON_REGISTRY } from './comparisons';
import { packFact } from './factRegistry';

/**
 * Whether a checked condition holds for a plan. A fact that the plan does not have makes no comparison hold.
 * @example holds({ all: [{ fact: 'sites.count', is: '>=', value: 2 }, { not: { fact: 'company.regulations', is: 'has', value: 'gmp' } }] }, plan)
 */
export function holds({ all, any, not, fact, is, value }: Condition, plan: Plan): boolean {
  if (all) return all.every((each) => holds(each, plan));
  if (any) return any.some((each) => holds(each, plan));
  if (not) return !holds(not, plan);
  const found = fact === undefined ? null : (packFact(fact)?.read(plan) ?? null);
  return found !== null && is !== undefined && value !== undefined && COMPARISON_REGISTRY[is].holds(found, value);
}
