import type { Evaluation } from './evaluateCandidate';

/** Everything was sized and every line has a price. */
export const isComplete = ({ totals, design }: Pick<Evaluation, 'totals' | 'design'>): boolean => totals.missing.length === 0 && design.gaps.length === 0;
