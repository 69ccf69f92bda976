import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jobBacklog } from '../../../../models/capacity/jobBacklog';
import { HOURS_PER_WEEK } from '../../../../models/demand/weekSlots';

const week = (rates: Readonly<Record<number, number>>): Float64Array => Float64Array.from({ length: HOURS_PER_WEEK }, (_, hour) => rates[hour] ?? 0);

describe('jobBacklog', () => {
  it('carries what one hour can not do into the next: 100 and then 0 at 60 an hour leave 40, then none', () => {
    const { byPriority, longestDelaySeconds } = jobBacklog([week({ 10: 100 })], 60);
    expect(byPriority[0]?.[10]).toBe(40);
    expect(byPriority[0]?.[11]).toBe(0);
    // 40 messages ÷ 60 an hour = 2,400 s
    expect(longestDelaySeconds[0]).toBeCloseTo(2400, 9);
  });

  it('serves the urgent priority first: 50 urgent and 50 patient at 60 an hour leave 40 patient', () => {
    const { byPriority, longestDelaySeconds } = jobBacklog([week({ 3: 50 }), week({ 3: 50 })], 60);
    expect(byPriority[0]?.[3]).toBe(0);
    expect(byPriority[1]?.[3]).toBe(40);
    expect(longestDelaySeconds[0]).toBe(0);
  });

  it('runs Sunday night on into Monday', () => {
    const { byPriority } = jobBacklog([week({ 167: 150 })], 60);
    expect(byPriority[0]?.[167]).toBe(90);
    expect(byPriority[0]?.[0]).toBe(30);
    expect(byPriority[0]?.[1]).toBe(0);
  });

  it('waits for ever without workers, and not at all without messages', () => {
    expect(jobBacklog([week({ 0: 1 })], 0).longestDelaySeconds).toEqual([Number.POSITIVE_INFINITY]);
    expect(jobBacklog([week({})], 0).longestDelaySeconds).toEqual([0]);
  });

  it('never waits longer with more capacity, in any priority', () => {
    const rates = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: HOURS_PER_WEEK, maxLength: HOURS_PER_WEEK });
    fc.assert(
      fc.property(rates, rates, fc.integer({ min: 250, max: 900 }), (urgent, patient, capacity) => {
        const arrivals = [Float64Array.from(urgent), Float64Array.from(patient)];
        const less = jobBacklog(arrivals, capacity).longestDelaySeconds;
        const more = jobBacklog(arrivals, capacity + 100).longestDelaySeconds;
        return more.every((delay, priority) => delay <= (less[priority] ?? 0) + 1e-9);
      }),
      { numRuns: 40 },
    );
  });
});
