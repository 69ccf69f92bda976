import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import { batchProcesses } from '../../../../models/capacity/batchProcesses';
import { batchRuns } from '../../../../models/capacity/batchRuns';
import { deriveDemand } from '../../../../models/demand/deriveDemand';
import type { Plan, Workload } from '../../../../models/document';
import { flowOf, plainPlan, siteOf, systemOf, workloadOf } from '../evaluation/plans';

type Batch = Workload['batch'][number];

const batchOf = (changes: Partial<Batch> = {}): Batch => ({
  id: 'run',
  name: 'Run',
  kind: 'import',
  units: 1000,
  window: { days: [1], start: '22:00', end: '02:00' },
  splittable: true,
  ...changes,
});

/** One workload for each list of runs. */
const planOf = (...lists: readonly (readonly Batch[])[]): Plan =>
  plainPlan({ sites: [siteOf('brno', 'Europe/Prague')], workloads: lists.map((batch, index) => workloadOf(`work-${index}`, ['brno'], { batch: [...batch] })) });

const runsOf = (plan: Plan, growth = 1) => batchRuns(plan, growth, assumptionsOf(plan));
const processesOf = (plan: Plan) => Math.max(...deriveDemand(plan, assumptionsOf(plan)).weeks.flatMap((week) => [...batchProcesses(runsOf(plan), week.instant)]));

describe('batchRuns', () => {
  it('takes a tenth of an hour and more for 12,000 reordering rules', () => {
    // 0.8 × 0.08 + 0.2 × (0.6 × 0.6 + 0.4 × 4.66) = 0.5088 form reads × 12,000 × 0.1 s = 610.56 s
    const [run] = runsOf(planOf([batchOf({ kind: 'mrp-scheduler', units: 12_000 })]));
    expect(run?.hours).toBeCloseTo(610.56 / 3600, 10);
    expect(run).toMatchObject({ windowHours: 4, partsNeeded: 1, fits: true });
  });

  it('values 22,000 products in under four minutes', () => {
    // 22,000 × 0.102 × 0.1 s = 224.4 s
    const [run] = runsOf(planOf([batchOf({ kind: 'inventory-valuation', units: 22_000 })]));
    expect(run?.hours).toBeCloseTo(224.4 / 3600, 10);
  });

  it('grows with the load', () => {
    const plan = planOf([batchOf({ units: 72_000 })]);
    // 72,000 × 0.5 × 0.1 s = 1 h
    expect(runsOf(plan)[0]?.hours).toBeCloseTo(1, 10);
    expect(runsOf(plan, 1.5)[0]?.hours).toBeCloseTo(1.5, 10);
  });

  it('cuts a run that outlasts its window into parts, and says when it must not be cut', () => {
    // 9 h of work in 4 h: three parts
    expect(runsOf(planOf([batchOf({ units: 648_000 })]))[0]).toMatchObject({ partsNeeded: 3, fits: true });
    expect(runsOf(planOf([batchOf({ units: 648_000, splittable: false })]))[0]).toMatchObject({ partsNeeded: 3, fits: false });
  });

  it('fits a run that fills its window to the minute', () => {
    // 288,000 × 0.5 × 0.1 s = 4 h
    expect(runsOf(planOf([batchOf({ units: 288_000, splittable: false })]))[0]).toMatchObject({ partsNeeded: 1, fits: true });
  });

  it('counts batch flows between systems as imports in their window', () => {
    const plan: Plan = {
      ...planOf([]),
      systems: [systemOf('bi', null)],
      integrations: [
        flowOf('extract', 'work-0', 'bi', { mode: 'batch', ratePerHour: 120_000, window: { days: [1], start: '22:30', end: '01:00' } }),
        flowOf('posts', 'work-0', 'bi'),
      ],
    };
    const runs = runsOf(plan);
    // 120,000 × 0.5 × 0.1 s = 6,000 s in 2.5 h
    expect(runs.map((run) => [run.id, run.windowHours, run.partsNeeded])).toEqual([['extract', 2.5, 1]]);
    expect(runs[0]?.hours).toBeCloseTo(6000 / 3600, 10);
  });
});

describe('batchProcesses', () => {
  it('needs a process for each run at the same time, over midnight too', () => {
    const plan = planOf(
      [batchOf({ id: 'a' }), batchOf({ id: 'b', window: { days: [2], start: '01:00', end: '03:00' } })],
      [batchOf({ id: 'c', window: { days: [2], start: '02:00', end: '06:00' } })],
    );
    // Tuesday 01:00–02:00: a and b; 02:00–03:00: b and c
    expect(processesOf(plan)).toBe(2);
  });

  it('needs none without runs, and one for runs that follow each other', () => {
    expect(processesOf(planOf([]))).toBe(0);
    expect(processesOf(planOf([batchOf({ id: 'a' }), batchOf({ id: 'b', window: { days: [2], start: '02:00', end: '04:00' } })]))).toBe(1);
  });

  it('runs the parts of a cut run side by side', () => {
    expect(processesOf(planOf([batchOf({ units: 648_000 })]))).toBe(3);
  });

  it('keeps runs of different workloads with the same id apart', () => {
    const long = batchOf({ units: 648_000 });
    const short = batchOf({ units: 1, window: { days: [4], start: '10:00', end: '11:00' } });
    expect(processesOf(planOf([long], [short]))).toBe(3);
  });

  it('lets runs meet that overlap in time though not on the clock', () => {
    const plan = planOf(
      [batchOf({ id: 'a', window: { days: [2], start: '08:00', end: '10:00', timeZone: 'Asia/Tokyo' } })],
      [batchOf({ id: 'b', window: { days: [1], start: '23:00', end: '01:00', timeZone: 'UTC' } })],
    );
    // Tuesday 08:00–10:00 in Tokyo is Monday 23:00 to Tuesday 01:00 UTC
    expect(processesOf(plan)).toBe(2);
  });

  it('lets a run that can not be cut go on beyond its window until it ends', () => {
    const plan = planOf([batchOf({ units: 648_000, splittable: false })]);
    // 9 h from Monday 22:00 in Prague in winter, 21:00 UTC, to Tuesday 06:00 UTC: 36 quarters from the 84th
    const busy = batchProcesses(runsOf(plan), new Date('2027-01-14T12:00:00Z'));
    expect([...busy].flatMap((each, slot) => (each > 0 ? [slot] : []))).toEqual(Array.from({ length: 36 }, (_, index) => 84 + index));
    expect(Math.max(...busy)).toBe(1);
  });

  it('counts the whole window of a run that fits, because it may begin anywhere in it', () => {
    const busy = batchProcesses(runsOf(planOf([batchOf({ units: 1 })])), new Date('2027-01-14T12:00:00Z'));
    expect(busy.filter((each) => each > 0)).toHaveLength(16);
  });
});
