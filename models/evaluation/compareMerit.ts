import { compareWorth } from './compareWorth';
import type { Evaluation } from './evaluateCandidate';

/** The better design first (see `compareWorth`), then by id, so that equal ones never swap. */
export const compareMerit = (a: Evaluation, b: Evaluation): number => compareWorth(a, b) || (a.id === b.id ? 0 : a.id < b.id ? -1 : 1);
