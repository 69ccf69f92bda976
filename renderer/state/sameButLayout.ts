import type { Plan } from '../../models/document';

/** True when two plans differ at most in where things are drawn, which no answer depends on. */
export function sameButLayout(a: Plan, b: Plan): boolean {
  const keys = Object.keys(a) as (keyof Plan)[];
  return keys.every((key) => key === 'layout' || a[key] === b[key]);
}
