import { describe, expect, it } from 'vitest';
import { workOut } from '../../../models/pipeline';
import { embeddedPriceBook } from '../../../shared/prices/embeddedPriceBook';
import { bestOf, everyPoint, frontOf, keyOf } from './bruteForce';
import { randomPlan } from './randomPlans';

const SMALLEST_SPACE = 5000;
const PATIENCE_MS = 120_000;
const OPEN_SEEDS = Array.from({ length: 20 }, (_, at) => at + 1);
const BOUND_SEEDS = [21, 22, 23, 24, 25, 26];
const cases = [...OPEN_SEEDS.map((seed) => ({ seed, bound: false })), ...BOUND_SEEDS.map((seed) => ({ seed, bound: true }))];

describe('the optimiser agrees with billing every point of the space', () => {
  it.each(cases)('random plan $seed, bound: $bound', ({ seed, bound }) => {
    const plan = randomPlan(seed, bound);
    const outcome = workOut(plan, embeddedPriceBook);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    const { recommendation, front, search } = outcome.value;
    const space = everyPoint(plan);
    if (!bound) {
      expect(space.length).toBeGreaterThan(SMALLEST_SPACE);
      // Home is always billed; beyond it most is left aside.
      expect(search.evaluated).toBeLessThan(space.length / 5);
    }
    const points = space.filter((point) => point !== null);
    const bests = bestOf(points, plan.company.regions.home);
    expect(search.points).toBe(space.length);
    expect(bests.map((point) => point.key)).toContain(keyOf(recommendation.chosen));
    // Policies that buy the same are one and the same design.
    expect(front.map(keyOf).sort()).toEqual([...new Set(frontOf(points).map((point) => point.key))].sort());
  }, PATIENCE_MS);
});
