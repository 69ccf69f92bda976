import type { Result } from '../../models/problem/result';

/** The value of a result; a plan that has no answer must not look fast. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`no result: ${result.problems.map(({ code }) => code).join(', ')}`);
  return result.value;
}
