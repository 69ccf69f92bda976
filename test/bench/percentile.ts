/** Nearest-rank percentile of unsorted values; 0 for none. Example: percentile([4, 1, 3, 2], 0.5) → 2. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
