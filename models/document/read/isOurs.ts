import { problem } from '../../problem/problem';
import { fail, ok, type Result } from '../../problem/result';
import { PLAN_FORMAT } from '../schema/plan';
import type { RawPlan } from '../migrations/migration';
import { quote } from './quote';

/** Whether a decoded value claims to be a plan at all. */
export function isOurs(raw: unknown): Result<RawPlan> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return fail(problem('plan.not-a-plan', '', { expected: 'an object', got: quote(raw) }));
  }
  const plan = raw as RawPlan;
  const format = Object.hasOwn(plan, 'format') ? plan['format'] : undefined;
  if (format === PLAN_FORMAT) return ok(plan);
  return fail(problem('plan.not-a-plan', 'format', { expected: quote(PLAN_FORMAT), got: quote(format) }));
}
