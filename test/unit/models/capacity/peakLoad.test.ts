import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import { peakLoad } from '../../../../models/capacity/peakLoad';
import { deriveDemand } from '../../../../models/demand/deriveDemand';
import type { Plan } from '../../../../models/document';
import { flowOf, plainPlan, siteOf, systemOf, withCompany, workloadOf } from '../evaluation/plans';

const loadOf = (plan: Plan, scale = 1) => peakLoad(plan, deriveDemand(plan, assumptionsOf(plan)), assumptionsOf(plan), scale);

/** 100 people reading 30 forms an hour: 9,000 requests of 67.3 ms. */
const readers = plainPlan({ sites: [siteOf('brno', 'Europe/Prague')], workloads: [workloadOf('making', ['brno'])] });

describe('peakLoad', () => {
  it('lifts the busiest hour by the burst inside it', () => {
    // 9,000 × 1.6 ÷ 3,600 = 4 requests/s
    expect(loadOf(readers).arrivalsPerSecond).toBeCloseTo(4, 10);
    expect(loadOf(readers).requestsPerHourAtPeak).toBe(9000);
  });

  it('grows to the horizon and shrinks with the environment', () => {
    const growing = withCompany(readers, { growthPerYear: 0.05, horizonMonths: 36 });
    expect(loadOf(growing).arrivalsPerSecond).toBeCloseTo(4 * 1.157625, 10);
    expect(loadOf(growing, 0.25).arrivalsPerSecond).toBeCloseTo(1.157625, 10);
  });

  it('takes mean and spread of one class from the measurement', () => {
    const load = loadOf(readers);
    // 2.02 form reads ÷ 3 requests × 100 ms = 67.3̅ ms; E[s²] = 0.00519402; scv = 0.00519402 ÷ 0.0673̅² − 1 = 0.14563
    expect(load.serviceSeconds).toBeCloseTo(0.202 / 3, 10);
    expect(load.scv).toBeCloseTo(0.14563, 5);
    expect(load.pythonCpuSecondsPerRequest).toBeCloseTo(((0.202 / 3) * 51.48) / 75.07, 10);
    expect(load.writesPerSecond).toBe(0);
    // 123 blocks a step of three requests, four requests a second
    expect(load.logicalReadsPerSecond).toBeCloseTo(4 * 41, 8);
  });

  it('mixes classes by their requests, and a mix spreads wider than its parts', () => {
    const mixed: Plan = {
      ...readers,
      workloads: [
        workloadOf('making', ['brno'], {
          transactions: [
            { class: 'form-read', userClass: 'shop-floor', perUserHour: 10 },
            { class: 'pivot-report', userClass: 'shop-floor', perUserHour: 10 },
          ],
        }),
      ],
    };
    const load = loadOf(mixed);
    // 3,000 requests of 67.3̅ ms and 1,000 of 403 ms: mean (3 × 67.3̅ + 403) ÷ 4 = 151.25 ms
    expect(load.serviceSeconds).toBeCloseTo(0.15125, 10);
    // E[s²] = (3 × 0.00519402 + 0.403² × 1.015) ÷ 4 = 0.04510678; scv = 0.04510678 ÷ 0.02287656 − 1 = 0.97174
    expect(load.scv).toBeCloseTo(0.97174, 4);
    expect(load.mix).toEqual([{ class: 'form-read', requestsPerHour: 3000 }, { class: 'pivot-report', requestsPerHour: 1000 }]);
  });

  it('adds only the hardest burst among the synchronous flows', () => {
    const polled: Plan = {
      ...readers,
      systems: [systemOf('mes', 'brno')],
      integrations: [
        flowOf('status', 'mes', 'making', { mode: 'sync', ratePerHour: 720, burstFactor: 3.6 }),
        flowOf('labels', 'mes', 'making', { mode: 'sync', ratePerHour: 360, burstFactor: 2.6 }),
      ],
    };
    // (9,000 + 1,080) × 1.6 ÷ 3,600 = 4.48; beyond the common 1.6: 720 × 2 ÷ 3,600 = 0.4 and 360 × 1 ÷ 3,600 = 0.1
    expect(loadOf(polled).arrivalsPerSecond).toBeCloseTo(4.88, 10);
  });

  it('lifts the burst of a synchronous flow in the season of its plant', () => {
    const polled: Plan = {
      ...plainPlan({ sites: [siteOf('brno', 'Europe/Prague')], workloads: [workloadOf('making', ['brno'], { transactions: [] })] }),
      systems: [systemOf('mes', 'brno')],
      integrations: [flowOf('status', 'mes', 'making', { mode: 'sync', ratePerHour: 720, burstFactor: 3.6 })],
    };
    const peaks = [{ id: 'rush', name: 'Rush', siteIds: ['brno'], from: '01-05', to: '02-05', loadFactor: 1.5 }];
    // 1,080/h at 3.6 times the mean: 1.08 a second against 0.72
    expect(loadOf(polled).arrivalsPerSecond).toBeCloseTo(0.72, 10);
    expect(loadOf({ ...polled, calendars: { ...polled.calendars, peaks } }).arrivalsPerSecond).toBeCloseTo(1.08, 10);
  });

  it('lets the burst of a synchronous flow grow with the flow', () => {
    const polled: Plan = {
      ...withCompany(readers, { growthPerYear: 1, horizonMonths: 12 }),
      systems: [systemOf('mes', 'brno')],
      integrations: [flowOf('status', 'mes', 'making', { mode: 'sync', ratePerHour: 720, burstFactor: 3.6 })],
    };
    // Twice (9,720 × 1.6 + 720 × 2) ÷ 3,600 = 9.44; found: 9.04
    expect(loadOf(polled).arrivalsPerSecond).toBeCloseTo(9.44, 10);
  });

  it('has a mean of zero, not of nonsense, without any load', () => {
    const idle = loadOf(plainPlan({ sites: [siteOf('brno', 'Europe/Prague')], workloads: [workloadOf('making', ['brno'], { transactions: [] })] }));
    expect(idle).toMatchObject({ arrivalsPerSecond: 0, serviceSeconds: 0, scv: 1, mix: [] });
  });
});
