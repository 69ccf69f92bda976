import type { z } from 'zod';
import { problem, type Problem } from '../../problem/problem';
import { expectation } from './expectation';
import { quote } from './quote';
import { writePath } from './writePath';

/** A schema issue as problems with our codes. `input` is the validated value, `base` its place in the plan. */
export function problemsOfIssue(issue: z.core.$ZodIssue, input: unknown, base: readonly PropertyKey[]): readonly Problem[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => problem('plan.field-unknown', writePath([...path, key]), { got: quote(key) }));
  }
  if (issue.code === 'invalid_key') {
    return [problem('plan.field-unknown', writePath(path), { got: quote(String(issue.path.at(-1))) })];
  }
  const found = valueAt(input, issue.path);
  const expected = expectation(issue);
  if (found === undefined) return [problem('plan.field-missing', writePath(path), { expected })];
  return [problem('plan.field-invalid', writePath(path), { expected, got: quote(found) })];
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    input,
  );
}
