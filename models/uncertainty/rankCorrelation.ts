/**
 * Spearman's rank correlation: Pearson's of the ranks, equal values sharing the mean of their ranks. Null where one side never moves.
 * @example [1, 2, 3] and [10, 20, 400] → 1; [1, 2, 3] and [3, 2, 1] → −1
 */
export function rankCorrelation(a: Float64Array, b: Float64Array): number | null {
  const [ranksA, ranksB] = [ranksOf(a), ranksOf(b)];
  const mean = (a.length + 1) / 2;
  let [both, spreadA, spreadB] = [0, 0, 0];
  ranksA.forEach((rank, at) => {
    const [x, y] = [rank - mean, (ranksB[at] ?? 0) - mean];
    both += x * y;
    spreadA += x * x;
    spreadB += y * y;
  });
  return spreadA === 0 || spreadB === 0 ? null : both / Math.sqrt(spreadA * spreadB);
}

function ranksOf(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values, (_, at) => at).sort((x, y) => (values[x] ?? 0) - (values[y] ?? 0));
  const ranks = new Float64Array(values.length);
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end < order.length && values[order[end] ?? 0] === values[order[start] ?? 0]) end += 1;
    for (let at = start; at < end; at += 1) ranks[order[at] ?? 0] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}
