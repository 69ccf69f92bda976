import { expect, test } from 'vitest';
import { warmUp } from '../../../../renderer/workers/warmUp';
import { starterPlan } from '../../models/evaluation/plans';

test('a plan is looked at again and again, each time as new objects with one more user somewhere, and a question can come between', () => {
  const plan = starterPlan('mid-market-producer');
  const users = (of: typeof plan): number => of.sites.flatMap((site) => site.users).reduce((sum, { named }) => sum + named, 0);
  const seen: (typeof plan)[] = [];
  const waiting: (() => void)[] = [];
  warmUp(plan, (each) => seen.push(each), (next) => waiting.push(next));
  expect(seen).toHaveLength(1);
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const before = seen.length;
    next();
    expect(seen.length - before).toBeLessThanOrEqual(1);
  }
  expect(seen.length).toBeGreaterThan(10);
  const [first, second] = seen;
  expect(first?.sites[0]).not.toBe(second?.sites[0]);
  for (const each of seen) expect(users(each)).toBeGreaterThan(users(plan));
  expect(new Set(seen.map((each) => JSON.stringify(each.sites.map((site) => site.users)))).size).toBe(plan.sites.length);
});
