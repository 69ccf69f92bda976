import type { Evaluation } from './evaluateCandidate';

/**
 * The better design first, 0 where both are worth the same: fewest parts that could not be sized (where nothing could,
 * the answer is incomplete and says so), then the fewest missed objectives, then the lowest risk-adjusted cost.
 */
export function compareWorth(a: Evaluation, b: Evaluation): number {
  return a.design.gaps.length - b.design.gaps.length || a.missedObjectives.length - b.missedObjectives.length || a.rankedYearly.cmp(b.rankedYearly);
}
