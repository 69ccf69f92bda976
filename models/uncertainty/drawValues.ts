import { seededRandom } from '../simulation/random';
import type { Driver } from './driver';
import { streamSeed } from './streamSeed';
import { triangular } from './triangular';

/**
 * The shares u in [0, 1) that the values of one driver are drawn from. Every driver has a stream of its own made from
 * the seed and its id, so that a driver more or less leaves the values of the others as they are.
 */
export function drawShares({ id }: Pick<Driver, 'id'>, seed: number, draws: number): Float64Array {
  const random = seededRandom(streamSeed(seed, id));
  return Float64Array.from({ length: draws }, () => random());
}

/**
 * The values of a driver at the given shares, each between its ends. A count owns the half on either side of it, so
 * that the end values come as often as their place in the triangle says.
 * @example counts 1 to 3, likely 2: drawn on 0.5 to 3.5, rounded → 1, 2 and 3 in 2, 5 and 2 of 9 draws
 */
export function valuesAt(driver: Driver, shares: Float64Array): Float64Array {
  const { low, likely, high, whole } = driver;
  if (!whole || low === high) return shares.map((share) => triangular(driver, share));
  const wide = { low: low - HALF, likely, high: high + HALF };
  return shares.map((share) => Math.min(high, Math.max(low, Math.round(triangular(wide, share)))));
}

const HALF = 0.5;

/** The drawn values of one driver by itself. */
export const drawValues = (driver: Driver, seed: number, draws: number): Float64Array => valuesAt(driver, drawShares(driver, seed, draws));
