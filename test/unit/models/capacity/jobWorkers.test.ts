import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import { sizeJobWorkers } from '../../../../models/capacity/jobWorkers';
import { deriveDemand } from '../../../../models/demand/deriveDemand';
import type { Integration, Plan } from '../../../../models/document';
import { flowOf, plainPlan, siteOf, systemOf, withCompany, workloadOf } from '../evaluation/plans';

const jobsOf = (plan: Plan, scale = 1) => sizeJobWorkers(plan, deriveDemand(plan, assumptionsOf(plan)), assumptionsOf(plan), scale);

/** One attempt takes 1.53 form reads × 100 ms × 2 = 306 ms; 2 % fail, so a message takes 1 + 0.02 + 0.0004 + … = 1.0204 of them: 312 ms. */
function planOf(flows: readonly Partial<Integration>[], surviveHours: readonly number[] = [0]): Plan {
  return plainPlan({
    sites: surviveHours.map((hours, index) => siteOf(`plant-${index}`, 'Europe/Prague', { surviveHoursWithoutWan: hours })),
    systems: surviveHours.map((_hours, index) => systemOf(`mes-${index}`, `plant-${index}`)),
    workloads: [workloadOf('making', ['plant-0'])],
    integrations: flows.map((flow, index) => flowOf(`flow-${index}`, `mes-${Math.min(index, surviveHours.length - 1)}`, 'making', flow)),
  });
}

describe('sizeJobWorkers', () => {
  it('needs nobody without queued flows', () => {
    expect(jobsOf(planOf([{ mode: 'sync' }]))).toMatchObject({ workers: 0, binding: 'no queued flows' });
  });

  it('keeps one worker for a trickle', () => {
    expect(jobsOf(planOf([{ ratePerHour: 1 }])).workers).toBe(1);
  });

  it('is bound by the steady load when messages may wait for hours', () => {
    // 20,000/h × 0.312 s = 1.73 busy; ÷ 0.75 = 2.31. Burst of 300 s at four times the rate: 6,666.7 × 0.312 ÷ (300 + 7,200) + 1.73 = 2.01
    const jobs = jobsOf(planOf([{ ratePerHour: 20_000, toleratedDelaySeconds: 7200 }]));
    expect(jobs).toMatchObject({ workers: 3, binding: 'steady load' });
    expect(jobs.attemptSeconds).toBeCloseTo(0.306, 10);
    expect(jobs.jobSeconds).toBeCloseTo(0.306 * (1 + 0.02 + 0.02 ** 2 + 0.02 ** 3 + 0.02 ** 4), 10);
    expect(jobs.messagesPerHourAtPeak).toBeCloseTo(20_000, 6);
  });

  it('is bound by the burst when messages are wanted soon', () => {
    // 6,666.7 × 0.312 ÷ (300 + 300) = 3.47, on top of 1.73: 5.2
    expect(jobsOf(planOf([{ ratePerHour: 20_000 }]))).toMatchObject({ workers: 6, binding: 'burst within the tolerated delay' });
  });

  it('is bound by the backlog of a day without a line', () => {
    // 24 h × 20,000 = 480,000 messages in 8 h: 16.67/s × 0.312 = 5.2, on top of 1.73: 6.94
    const jobs = jobsOf(planOf([{ ratePerHour: 20_000 }], [24]));
    expect(jobs).toMatchObject({ workers: 7, binding: 'backlog after a survived outage' });
    expect(jobs.backlogAfterOutage).toBe(480_000);
  });

  it('counts the backlog of one plant only: two are not cut off at once', () => {
    const jobs = jobsOf(planOf([{ ratePerHour: 1000 }, { ratePerHour: 3000 }], [10, 5]));
    // 10 × 1,000 against 5 × 3,000
    expect(jobs.backlogAfterOutage).toBe(15_000);
  });

  it('counts burst and backlog in the season of the plant', () => {
    const plan = planOf([{ ratePerHour: 20_000 }], [24]);
    const peaks = [{ id: 'rush', name: 'Rush', siteIds: ['plant-0'], from: '01-05', to: '02-05', loadFactor: 1.5 }];
    const [calm, rush] = [jobsOf(plan), jobsOf({ ...plan, calendars: { ...plan.calendars, peaks } })];
    // 24 h × 30,000 = 720,000 messages in 8 h: 25/s × 0.312 = 7.81, on top of 2.60: 10.4
    expect(rush).toMatchObject({ backlogAfterOutage: 720_000, workers: 11 });
    for (const need of ['steady', 'burst', 'drain'] as const) expect(rush.needs[need] / calm.needs[need]).toBeCloseTo(1.5, 9);
  });

  it('follows growth and the size of the environment', () => {
    const plan = withCompany(planOf([{ ratePerHour: 20_000, toleratedDelaySeconds: 7200 }]), { growthPerYear: 1, horizonMonths: 12 });
    // twice 2.31 = 4.6
    expect(jobsOf(plan).workers).toBe(5);
    expect(jobsOf(plan, 0.5).workers).toBe(3);
  });
});
