import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import type { PeakLoad } from '../../../../models/capacity/peakLoad';
import { expectedProcessMiB } from '../../../../models/capacity/processes';
import { sizeWebWorkers, workersByRuleOfThumb } from '../../../../models/capacity/webWorkers';
import { TIER_POLICIES } from '../../../../models/candidates/tierPolicy';
import { documentedSizing } from '../../../../models/report/rulesOfThumb';
import { plainPlan, withAssumption } from '../evaluation/plans';

const likely = assumptionsOf(plainPlan());

const loadOf = (arrivalsPerSecond: number, serviceSeconds = 0.15, scv = 1): PeakLoad => ({
  arrivalsPerSecond,
  serviceSeconds,
  scv,
  pythonCpuSecondsPerRequest: 0.1,
  databaseCpuSecondsPerRequest: 0.03,
  writesPerSecond: 0,
  logicalReadsPerSecond: 0,
  requestsPerHourAtPeak: 0,
  mix: [],
});

describe('sizeWebWorkers', () => {
  // 50 requests/s of 150 ms are 7.5 Erlang; 7.5 ÷ 0.65 = 11.5, so twelve carry the load (wait 21.7 ms at the 95th percentile).
  const load = loadOf(50);

  it('takes what the load needs where nothing may fail', () => {
    const web = sizeWebWorkers(load, likely, TIER_POLICIES.single.domains);
    expect(web).toMatchObject({ workers: 12, needed: 12, binding: 'utilisation ceiling' });
    expect(web.waiting.utilisation).toBeCloseTo(0.625, 10);
    expect(web.waiting.p95WaitSeconds).toBeCloseTo(0.0217, 4);
    expect(web.waitingAfterLoss).toEqual(web.waiting);
  });

  it('puts six workers into each of three zones, so that any two zones hold the twelve', () => {
    const web = sizeWebWorkers(load, likely, TIER_POLICIES['zone-redundant'].domains);
    expect(web).toMatchObject({ workers: 18, needed: 12, binding: 'failure domain' });
    expect(web.waiting.utilisation).toBeCloseTo(7.5 / 18, 10);
    expect(web.waitingAfterLoss.utilisation).toBeCloseTo(0.625, 10);
  });

  it('doubles the workers where one of two nodes may fail', () => {
    expect(sizeWebWorkers(load, likely, TIER_POLICIES['node-redundant'].domains)).toMatchObject({ workers: 24, needed: 12 });
  });

  it('rounds up to full zones when the load does not divide', () => {
    // 4 requests/s: 0.6 Erlang, one worker by the ceiling, two by the documented minimum: one in each of three zones
    expect(sizeWebWorkers(loadOf(4), likely, TIER_POLICIES['zone-redundant'].domains)).toMatchObject({ workers: 3, needed: 2 });
    // 20 requests/s: 3 Erlang, five workers by the ceiling (4.6; they wait 116 ms): three in each of three zones, six after a loss
    expect(sizeWebWorkers(loadOf(20), likely, TIER_POLICIES['zone-redundant'].domains)).toMatchObject({ workers: 9, needed: 5 });
  });

  it('never goes below the documented two workers, not even without load', () => {
    expect(sizeWebWorkers(loadOf(0), likely, TIER_POLICIES.single.domains)).toMatchObject({ workers: 2, needed: 2, binding: 'documented minimum' });
    expect(sizeWebWorkers(loadOf(0.1), likely, TIER_POLICIES.single.domains)).toMatchObject({ workers: 2, binding: 'documented minimum' });
  });

  it('says when the wait binds and not the ceiling', () => {
    // 2 requests/s: one worker would be 30 % busy but make 5 % wait 384 ms
    expect(sizeWebWorkers(loadOf(2), likely, TIER_POLICIES.single.domains)).toMatchObject({ workers: 2, binding: 'wait target' });
  });

  it('never takes fewer workers for more domains to survive, more load, a tighter target or a lower ceiling', () => {
    const domains = fc.integer({ min: 2, max: 6 }).chain((count) => fc.tuple(fc.constant(count), fc.integer({ min: 0, max: count - 2 })));
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 200, noNaN: true }), domains, fc.double({ min: 1, max: 3, noNaN: true }), (rate, [count, survive], factor) => {
        const workers = sizeWebWorkers(loadOf(rate), likely, { count, survive }).workers;
        const tighter = assumptionsOf(withAssumption(plainPlan(), 'web.wait-p95-ms', 100));
        const lower = assumptionsOf(withAssumption(plainPlan(), 'web.utilisation-ceiling', 0.5));
        expect(sizeWebWorkers(loadOf(rate), likely, { count, survive: survive + 1 }).workers).toBeGreaterThanOrEqual(workers);
        expect(sizeWebWorkers(loadOf(rate * factor), likely, { count, survive }).workers).toBeGreaterThanOrEqual(workers);
        expect(sizeWebWorkers(loadOf(rate), tighter, { count, survive }).workers).toBeGreaterThanOrEqual(workers);
        expect(sizeWebWorkers(loadOf(rate), lower, { count, survive }).workers).toBeGreaterThanOrEqual(workers);
      }),
      { numRuns: 60 },
    );
  });

  it('follows the targets that the plan sets', () => {
    const relaxed = assumptionsOf(withAssumption(plainPlan(), 'web.utilisation-ceiling', 0.8));
    // 7.5 ÷ 0.8 = 9.4: ten workers, 108.8 ms
    expect(sizeWebWorkers(load, relaxed, TIER_POLICIES.single.domains).workers).toBe(10);
    const impatient = assumptionsOf(withAssumption(withAssumption(plainPlan(), 'web.utilisation-ceiling', 0.8), 'web.wait-p95-ms', 100));
    // ten wait 108.8 ms, eleven about 50 ms
    expect(sizeWebWorkers(load, impatient, TIER_POLICIES.single.domains)).toMatchObject({ workers: 11, binding: 'wait target' });
  });
});

describe('the documented rules of thumb', () => {
  // Deployment guide: 4 CPU, 60 concurrent users; 60 ÷ 6 = 10 wanted, 2 × 4 + 1 = 9 allowed, 9 × (0.8 × 150 + 0.2 × 1,024) = 2,923 MB.
  it('want ten workers for sixty users, and one more for the sixty-first', () => {
    expect(workersByRuleOfThumb(60)).toBe(10);
    expect(workersByRuleOfThumb(61)).toBe(11);
    expect(workersByRuleOfThumb(0)).toBe(0);
  });

  it('allow nine processes on four cores, with 2,923 MB', () => {
    const documented = documentedSizing(60, 4);
    expect(documented).toMatchObject({ wanted: 10, allowed: 9 });
    expect(documented.memoryMB).toBeCloseTo(2923.2, 6);
  });

  it('expect 324.8 MB of a process, 2,923 MB of nine', () => {
    expect(expectedProcessMiB()).toBeCloseTo(324.8, 10);
    expect(Math.round(9 * expectedProcessMiB())).toBe(2923);
  });
});
