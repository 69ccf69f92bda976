import type { z } from 'zod';
import type { Problem } from '../../problem/problem';
import { fail, ok, type Result } from '../../problem/result';
import { READ_LIMITS } from '../limits';
import type { RawPlan } from '../migrations/migration';
import { planSchema, type Plan } from '../schema/plan';
import { countValues } from './countValues';
import { problemsOfIssue } from './problemsOfIssue';

/**
 * Validates a raw plan against the schema. The long lists are first tried item by item and the search ends at the
 * twentieth problem: validating a list of a million broken items at once would hold every issue in memory.
 */
export function validateShape(raw: RawPlan): Result<Plan> {
  const problems: Problem[] = [];
  for (const part of partsOf(raw)) {
    problems.push(...problemsOfPart(part));
    if (problems.length >= READ_LIMITS.problems) return fail(...problems.slice(0, READ_LIMITS.problems));
  }
  if (problems.length > 0) return fail(...problems);
  const whole = planSchema.safeParse(raw);
  return whole.success ? ok(whole.data) : fail(...toProblems(whole.error, raw, []));
}

interface Part {
  readonly schema: z.ZodType;
  readonly value: unknown;
  readonly path: readonly PropertyKey[];
}

/** Every field of the plan in schema order, lists item by item, then the plan's own keys. */
function* partsOf(raw: RawPlan): Generator<Part> {
  for (const [key, schema] of Object.entries(planSchema.shape)) {
    const value = raw[key];
    if ('element' in schema && Array.isArray(value)) {
      for (const [index, item] of value.entries()) yield { schema: schema.element, value: item, path: [key, index] };
    } else yield { schema, value, path: [key] };
  }
}

function problemsOfPart({ schema, value, path }: Part): readonly Problem[] {
  if (countValues(value, READ_LIMITS.valuesPerPart) >= READ_LIMITS.valuesPerPart) {
    const limit = `fewer than ${READ_LIMITS.valuesPerPart} values`;
    return toProblems({ issues: [{ code: 'custom', path: [], message: limit, input: value }] }, value, path);
  }
  const result = schema.safeParse(value);
  return result.success ? [] : toProblems(result.error, value, path);
}

function toProblems(error: { readonly issues: readonly z.core.$ZodIssue[] }, input: unknown, path: readonly PropertyKey[]): readonly Problem[] {
  return error.issues.slice(0, READ_LIMITS.problems).flatMap((issue) => problemsOfIssue(issue, input, path)).slice(0, READ_LIMITS.problems);
}
