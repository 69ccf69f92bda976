/** Halvings of the range: the value is then exact to the last digit that a number holds. */
const ROUNDS = 64;

/**
 * The value at which a rising quantity reaches a target, by halving; null when it does so nowhere in the range.
 * @example 100,000 requests × v KiB + 9 GiB = 19 GiB → v = 104.86
 */
export function solveAssumption(quantityAt: (value: number) => number, target: number, [least, most]: readonly [number, number]): number | null {
  if (quantityAt(least) > target || quantityAt(most) < target || quantityAt(least) === quantityAt(most)) return null;
  let low = least;
  let high = most;
  for (let round = 0; round < ROUNDS; round += 1) {
    const middle = (low + high) / 2;
    if (quantityAt(middle) < target) low = middle;
    else high = middle;
  }
  return high;
}
