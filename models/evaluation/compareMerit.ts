import type { Evaluation } from './evaluateCandidate';

/**
 * The better design first: fewest parts that could not be sized (where nothing could, the answer is incomplete and says
 * so), then the fewest missed objectives, then the lowest risk-adjusted cost, then the id, so that equal ones never swap.
 */
export function compareMerit(a: Evaluation, b: Evaluation): number {
  const gaps = a.design.gaps.length - b.design.gaps.length;
  if (gaps !== 0) return gaps;
  const missed = a.missedObjectives.length - b.missedObjectives.length;
  if (missed !== 0) return missed;
  const cost = a.rankedYearly.cmp(b.rankedYearly);
  if (cost !== 0) return cost;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}
