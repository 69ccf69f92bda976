import type { HistogramBin } from './sampleReport';

/** Equal bins from the least to the most of sorted values; one bin where all are equal. Example: [0, 1, 4], 2 bins → [0, 2): 2, [2, 4]: 1. */
export function histogramOf(sorted: Float64Array, bins: number): readonly HistogramBin[] {
  const [least, most] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  if (least === most) return [{ from: least, to: most, draws: sorted.length }];
  const width = (most - least) / bins;
  const counts = new Array<number>(bins).fill(0);
  for (const value of sorted) {
    const bin = Math.min(bins - 1, Math.floor((value - least) / width));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts.map((draws, bin) => ({ from: least + bin * width, to: bin === bins - 1 ? most : least + (bin + 1) * width, draws }));
}
