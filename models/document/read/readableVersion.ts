import { problem } from '../../problem/problem';
import { fail, ok, type Result } from '../../problem/result';
import type { RawPlan } from '../migrations/migration';
import { PLAN_FORMAT_VERSION } from '../schema/plan';
import { quote } from './quote';

/** The version of a plan, if this build can read it. A newer plan is refused before anything else is looked at: its fields mean what this build cannot know. */
export function readableVersion(plan: RawPlan): Result<number> {
  const version = plan['formatVersion'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return fail(problem('plan.version-unknown', 'formatVersion', { got: quote(version), supported: PLAN_FORMAT_VERSION }));
  }
  if (version > PLAN_FORMAT_VERSION) {
    return fail(problem('plan.version-newer', 'formatVersion', { found: version, supported: PLAN_FORMAT_VERSION }));
  }
  return ok(version);
}
