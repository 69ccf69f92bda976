import type { Plan } from '../../models/document';

/** True when two plans differ at most in where things are drawn, which no answer depends on. */
export function sameButLayout(a: Plan, b: Plan): boolean {
  // Either may have an optional part that the other lacks.
  const keys = [...Object.keys(a), ...Object.keys(b)] as (keyof Plan)[];
  return keys.every((key) => key === 'layout' || a[key] === b[key]);
}
