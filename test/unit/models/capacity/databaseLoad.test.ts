import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import { batchRuns } from '../../../../models/capacity/batchRuns';
import { megabytesOf, vcoresOf } from '../../../../models/capacity/databaseHour';
import { databaseLoad, type DatabaseLoad } from '../../../../models/capacity/databaseLoad';
import { deriveDemand } from '../../../../models/demand/deriveDemand';
import type { Plan, Workload } from '../../../../models/document';
import { flowOf, plainPlan, siteOf, systemOf, withCompany, workloadOf } from '../evaluation/plans';

type Batch = Workload['batch'][number];
type Transactions = Workload['transactions'];

const SAVES: Transactions = [{ class: 'form-save', userClass: 'shop-floor', perUserHour: 30 }];

const runOf = (changes: Partial<Batch> = {}): Batch => ({ id: 'run', name: 'Run', kind: 'import', units: 1000, window: { days: [1], start: '20:00', end: '22:00' }, splittable: true, ...changes });

/** 9,000 saves and 7,200 messages from 08:00 to 09:00 in Prague on working days, which is 07:00 UTC in winter. */
const planOf = (batch: readonly Batch[], transactions: Transactions = SAVES): Plan =>
  plainPlan({
    sites: [siteOf('brno', 'Europe/Prague')],
    systems: [systemOf('mes', 'brno')],
    workloads: [workloadOf('making', ['brno'], { transactions: [...transactions], batch: [...batch] })],
    integrations: [flowOf('posts', 'mes', 'making', { ratePerHour: 7200 })],
  });

function loadOf(plan: Plan, scale = 1): DatabaseLoad {
  const assumptions = assumptionsOf(plan);
  const demand = deriveDemand(plan, assumptions);
  return databaseLoad({ plan, demand, runs: batchRuns(plan, demand.growthFactor * scale, assumptions), jobSeconds: 0.306, assumptions, scale });
}

/** 4 requests/s × 85 ms × 25.51 ÷ 108.19 */
const PEOPLE = 4 * 0.085 * (25.51 / 108.19);
/** 2 messages/s × 0.306 s × 0.24 */
const MESSAGES = 0.14688;

describe('databaseLoad', () => {
  it('adds a run to people and messages when it reaches into their hour', () => {
    const { busiest, runs } = loadOf(planOf([runOf({ window: { days: [1], start: '08:30', end: '10:00' } })]));
    expect(busiest).toMatchObject({ season: 'northern-winter', hour: 7, batchProcesses: 1 });
    expect(vcoresOf(busiest)).toBeCloseTo(PEOPLE + MESSAGES + 0.27, 10);
    expect(runs).toHaveLength(1);
    // The windows touches 07:00 and 08:00 UTC; people work in the first only
    expect(runs[0]).toMatchObject({ vcores: 0.27, hoursWithPeople: 1 });
    expect(runs[0]?.share).toBeCloseTo(0.27 / (PEOPLE + MESSAGES + 0.27), 10);
  });

  it('leaves people alone while a run keeps to the night, and sizes for the heavier of the two', () => {
    const night = loadOf(planOf([runOf()]));
    expect(night.runs[0]).toMatchObject({ hoursWithPeople: 0, share: 1 });
    // 0.27 at night against 0.227 by day
    expect(night.busiest).toMatchObject({ hour: 19, peopleVcores: 0 });
    expect(vcoresOf(night.busiest)).toBeCloseTo(0.27, 10);
    expect(vcoresOf(night.busiestForPeople)).toBeCloseTo(PEOPLE + MESSAGES, 10);
    expect(vcoresOf(loadOf(planOf([])).busiest)).toBeCloseTo(PEOPLE + MESSAGES, 10);
  });

  it('takes time from the morning when a run can not be cut to fit its night', () => {
    // 11 h (792,000 × 0.5 × 0.1 s) from Sunday 22:00 in a window of 4 h: until Monday 09:00
    const long = { units: 792_000, window: { days: [7], start: '22:00', end: '02:00' } };
    expect(loadOf(planOf([runOf({ ...long, splittable: false })])).runs[0]).toMatchObject({ vcores: 0.27, hoursWithPeople: 1 });
    // Cut into three parts it stays in its window
    const cut = loadOf(planOf([runOf(long)])).runs[0];
    expect(cut?.vcores).toBeCloseTo(0.81, 10);
    expect(cut?.hoursWithPeople).toBe(0);
  });

  it('finds the season in which a run on a clock of its own meets people', () => {
    const { busiest } = loadOf(planOf([runOf({ window: { days: [1], start: '06:00', end: '07:00', timeZone: 'UTC' } })]));
    // 08:00 in Prague is 06:00 UTC in summer only
    expect(busiest).toMatchObject({ season: 'northern-summer', hour: 6 });
    expect(vcoresOf(busiest)).toBeCloseTo(PEOPLE + MESSAGES + 0.27, 10);
  });

  it('grows people and messages to the horizon; a run only gets longer', () => {
    const growing = loadOf(withCompany(planOf([runOf({ window: { days: [1], start: '08:30', end: '10:00' } })]), { growthPerYear: 1, horizonMonths: 12 }));
    expect(vcoresOf(growing.busiest)).toBeCloseTo(2 * (PEOPLE + MESSAGES) + 0.27, 10);
    expect(vcoresOf(loadOf(planOf([]), 0.25).busiest)).toBeCloseTo((PEOPLE + MESSAGES) / 4, 10);
  });

  it('moves log, pages and missed reads to the disk', () => {
    const { widest } = loadOf(planOf([runOf({ window: { days: [1], start: '08:30', end: '10:00' } })]));
    // A save: 21.1 ÷ 3 kB of log, as much again in pages, 470 ÷ 3 pages of 8.192 kB of which 1 % miss
    const save = (21.1 / 3) * 2 + (470 / 3) * 0.01 * 8.192;
    // A message works twice as much as an API call: 4.5 kB of log, 359 pages
    const message = 2 * (4.5 * 2 + 359 * 0.01 * 8.192);
    expect(megabytesOf(widest)).toBeCloseTo((4 * save + 2 * message) / 1000 + 2.5, 10);
    expect(megabytesOf(widest)).toBeCloseTo(2.7612, 4);
  });

  it('tells lists and reports from other work', () => {
    const { busiestReporting, busiestWithoutReporting } = loadOf(planOf([], [...SAVES, { class: 'list-search', userClass: 'shop-floor', perUserHour: 90 }]));
    // 9,000 lists more: 4/s × 117 ms × 17.86 ÷ 95.99
    expect(busiestReporting.reportingVcores).toBeCloseTo(4 * 0.117 * (17.86 / 95.99), 10);
    expect(vcoresOf(busiestWithoutReporting) - busiestWithoutReporting.reportingVcores).toBeCloseTo(PEOPLE + MESSAGES, 10);
  });
});
