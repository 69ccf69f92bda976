/**
 * Whole parts that add up to a total and keep the proportions of before; remainders go to the largest fractions, the
 * earlier first. Without proportions all of it goes to the first part.
 * @example 3 over [4, 2, 0] → [2, 1, 0]
 */
export function spread(total: number, before: readonly number[]): readonly number[] {
  const sum = before.reduce((all, each) => all + each, 0);
  if (sum === 0) return before.map((_, index) => (index === 0 ? total : 0));
  const exact = before.map((each) => (total * each) / sum);
  const parts = exact.map(Math.floor);
  const rest = total - parts.reduce((all, each) => all + each, 0);
  const order = exact.map((each, index) => ({ index, fraction: each - Math.floor(each) })).sort((a, b) => b.fraction - a.fraction || a.index - b.index);
  for (const { index } of order.slice(0, rest)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
