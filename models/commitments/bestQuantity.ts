import type { LoadStep } from '../capacity/loadSteps';
import { costPerHour, type Rates } from './costPerHour';

/**
 * The quantity that makes an hour cheapest. One more committed unit costs its rate in every hour and saves the list
 * price in those hours that use it, so units pay as long as they are used in more than rate ÷ list price of the hours:
 * the smallest level with share of hours above it ≤ rate ÷ list price. The cost is convex in the quantity, so the best
 * whole number is one of the two beside that level; of equal ones the smaller is taken.
 * @param steps highest first
 * @example rate 0.70, list 1.00; 6 units in 50 %, 3 in all hours → 3, because 50 % ≤ 70 % < 100 %
 */
export function bestQuantity(steps: readonly LoadStep[], rates: Rates, whole: boolean): number {
  const level = bestLevel(steps, rates);
  if (!whole) return level;
  const [below, above] = [Math.floor(level), Math.ceil(level)];
  return costPerHour(steps, above, rates) < costPerHour(steps, below, rates) ? above : below;
}

/** Sums of shares are not exact in binary. */
const TINY = 1e-9;

function bestLevel(steps: readonly LoadStep[], { committed, payg }: Rates): number {
  const worthwhile = committed / payg + TINY;
  let used = 0;
  for (const { units, share } of steps) {
    used += share;
    if (used > worthwhile) return units;
  }
  return 0;
}
