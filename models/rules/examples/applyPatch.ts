import { parsePlan } from '../../document/parsePlan';
import type { Plan } from '../../document/schema/plan';
import { problem } from '../../problem/problem';
import { fail, type Result } from '../../problem/result';
import type { PlanPatch } from './ruleExamples';

/**
 * The plan with the values of a patch in place, read and checked like a saved one.
 * @example applyPatch(plan, { '/company/regulations': ['gmp'], '/sites/north/name': 'Brno' })
 */
export function applyPatch(plan: Plan, patch: PlanPatch): Result<Plan> {
  const copy: unknown = JSON.parse(JSON.stringify(plan));
  const lost = Object.entries(patch).filter(([path, value]) => !put(copy, path.split('/').slice(1), value));
  if (lost.length > 0) return fail(...lost.map(([path]) => problem('rules.example-path-unknown', '', { got: path })));
  return parsePlan(JSON.stringify(copy));
}

/** Puts a value at a place that exists; false where there is no such place. */
function put(at: unknown, [key, ...rest]: readonly string[], value: unknown): boolean {
  if (typeof at !== 'object' || at === null || key === undefined) return false;
  const container = at as Record<string, unknown>;
  const place = Array.isArray(at) ? String(at.findIndex((item: unknown) => (item as { readonly id?: unknown } | null)?.id === key)) : key;
  if (!Object.hasOwn(container, place)) return false;
  if (rest.length > 0) return put(container[place], rest, value);
  container[place] = value;
  return true;
}
