import { seededRandom } from '../simulation/random';
import type { Driver } from './driver';
import { streamSeed } from './streamSeed';
import { triangular } from './triangular';

/**
 * The drawn values of one driver, each between its ends; counts are rounded. Every driver has a stream of its own made
 * from the seed and its id, so that a driver more or less leaves the values of the others as they are.
 */
export function drawValues(driver: Driver, seed: number, draws: number): Float64Array {
  const random = seededRandom(streamSeed(seed, driver.id));
  return Float64Array.from({ length: draws }, () => {
    const value = triangular(driver, random());
    return driver.whole ? Math.round(value) : value;
  });
}
