/**
 * The percentile of sorted values by nearest rank: the least value that at least a share p of them do not exceed.
 * @example [1, 2, 3, 4], p 0.5 → 2; p 0.51 → 3
 */
export function nearestRank(sorted: Float64Array, p: number): number {
  return sorted[Math.max(0, Math.ceil(p * sorted.length - 1e-9) - 1)] ?? 0;
}
