import { nearestRank } from './nearestRank';
import type { Spread } from './sampleReport';
import { SAMPLE } from './settings';

/** Point estimate and percentiles of sorted values. Example: point 3, values [1, 2, 3, 4] → p50 2, least 1, most 4. */
export function spreadOf(sorted: Float64Array, point: number): Spread<number> {
  const { p10, p50, p90 } = SAMPLE.percentiles;
  return { point, p10: nearestRank(sorted, p10), p50: nearestRank(sorted, p50), p90: nearestRank(sorted, p90), least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0 };
}
