import { problem, type Problem } from '../../problem/problem';

/** The problem of a reference that leads nowhere, or nothing. */
export function missing(id: string, known: ReadonlySet<string>, path: string, expected: string): readonly Problem[] {
  return known.has(id) ? [] : [problem('plan.reference-missing', path, { id, expected })];
}
