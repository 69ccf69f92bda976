import { problem } from '../../problem/problem';
import { fail, ok, type Result } from '../../problem/result';
import type { Migration, RawPlan } from './migration';

/** Takes a raw plan of version `from` through every step to version `to`. A step that trips over damaged data is a problem of the file, not a crash. */
export function migrateUp(raw: RawPlan, from: number, to: number, migrations: readonly Migration[]): Result<RawPlan> {
  let plan = raw;
  for (let version = from; version < to; version += 1) {
    const step = migrations.find((migration) => migration.from === version);
    if (step === undefined) return fail(problem('plan.version-unknown', 'formatVersion', { got: version, supported: to }));
    try {
      plan = { ...step.up(plan), formatVersion: version + 1 };
    } catch {
      return fail(problem('plan.field-invalid', '', { expected: `a sound plan of format version ${version}`, got: `one that step "${step.name}" cannot read` }));
    }
  }
  return ok(plan);
}
