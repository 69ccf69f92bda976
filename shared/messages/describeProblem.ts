import type { Problem } from '../../models/problem/problem';
import { MESSAGES } from './catalogue';
import { oneLine } from './oneLine';

/** A problem as one sentence: what happened, where, what was expected, what to do. */
export function describeProblem(problem: Problem): string {
  return oneLine(MESSAGES[problem.code](problem));
}
