import { expect, it } from 'vitest';
import { PoissonArrivals, type Stretch } from '../../../../models/simulation/poissonArrivals';
import { seededRandom } from '../../../../models/simulation/random';

function arrivalsOf(stretches: readonly Stretch[], seed: number): readonly number[] {
  const times: number[] = [];
  for (const arrivals = new PoissonArrivals(stretches, seededRandom(seed)); Number.isFinite(arrivals.nextAt); arrivals.advance()) times.push(arrivals.nextAt);
  return times;
}

/** A quiet stretch, none at all, a busy one. */
const DAY = [
  { untilSeconds: 1000, perSecond: 2 },
  { untilSeconds: 2000, perSecond: 0 },
  { untilSeconds: 2500, perSecond: 40 },
];

it('brings as many arrivals in every stretch as its rate says, within four standard deviations', () => {
  const times = arrivalsOf(DAY, 3);
  const between = (from: number, until: number): number => times.filter((at) => at >= from && at < until).length;
  expect(Math.abs(between(0, 1000) - 2000)).toBeLessThan(4 * Math.sqrt(2000));
  expect(between(1000, 2000)).toBe(0);
  expect(Math.abs(between(2000, 2500) - 20_000)).toBeLessThan(4 * Math.sqrt(20_000));
});

it('spreads counts as a Poisson stream does: variance equal to the mean, also across a change of rate', () => {
  const counts = Array.from({ length: 600 }, (_, seed) => arrivalsOf([{ untilSeconds: 5, perSecond: 2 }, { untilSeconds: 10, perSecond: 8 }], seed).filter((at) => at >= 4 && at < 6).length);
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / counts.length;
  // One second at 2 and one at 8.
  expect(mean).toBeCloseTo(10, 0);
  expect(variance / mean).toBeGreaterThan(0.8);
  expect(variance / mean).toBeLessThan(1.2);
});

it('comes in order and ends with the last stretch', () => {
  const times = arrivalsOf(DAY, 8);
  expect(times).toEqual([...times].sort((a, b) => a - b));
  expect(Math.max(...times)).toBeLessThan(2500);
});
