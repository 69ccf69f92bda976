import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import type { Plan } from '../../../../models/document';
import { planMigration } from '../../../../models/waves/planMigration';
import { canTake, takeRelaxation } from '../../../../models/waves/takeRelaxation';
import { plainPlan, siteOf } from '../evaluation/plans';

const FIRST_DAY = '2027-04-12';
const TAKER = { by: 'Test', reason: 'to hold' };

type Changes = { readonly calendars?: Partial<Plan['calendars']>; readonly migration?: Partial<Plan['migration']> };

function estate(count: number, { calendars = {}, migration = {} }: Changes): Plan {
  const base = plainPlan({ sites: Array.from({ length: count }, (_, at) => siteOf(`s${at}`, 'UTC', { downtimeCostPerHour: at + 1 })) });
  return {
    ...base,
    calendars: { ...base.calendars, monthEnd: { days: 0, loadFactor: 1 }, ...calendars },
    migration: { ...base.migration, earliestStart: '2027-01-04', latestEnd: null, pilotSiteId: null, maxSitesPerWave: 2, crews: 2, locks: [], ...migration },
  };
}

const planned = (plan: Plan) => planMigration(plan, assumptionsOf(plan), FIRST_DAY);

/** A plan for each kind of thing that gives way. */
const CASES: Readonly<Record<string, Plan>> = {
  'latest-end': estate(6, { migration: { latestEnd: '2027-05-16', crews: 1 } }),
  'wave-lock': estate(5, { migration: { crews: 1, locks: [{ itemId: 's1', wave: 4, reason: '' }, { itemId: 's2', wave: 4, reason: '' }] } }),
  'date-lock': estate(3, { migration: { dateLocks: [{ siteId: 's1', date: '2027-08-11', reason: '' }] }, calendars: { stockTakes: [{ id: 'count', name: 'Count', siteIds: [], from: '2027-08-02', to: '2027-08-20' }] } }),
  exposure: estate(3, { migration: { maxExposurePerWave: 2 } }),
  blackout: estate(2, { calendars: { stockTakes: [{ id: 'long', name: 'Long', siteIds: ['s1'], from: '2027-01-01', to: '2039-12-31' }] } }),
  'blackout of a freeze': estate(2, { calendars: { changeFreezes: [{ id: 'long', name: 'Long', siteIds: ['s1'], from: '2027-01-01', to: '2039-12-31', hard: true }] } }),
};

describe('what gives way', () => {
  it.each(Object.entries(CASES))('is written into the plan, which then holds: %s', (kind, plan) => {
    const before = planned(plan);
    const given = before.conflict?.relaxation.constraints ?? [];
    expect(given.map((each) => each.kind)).toEqual([kind.split(' ')[0]]);
    expect(canTake(given)).toBe(true);
    const after = takeRelaxation(plan, given, before, TAKER);
    const plannedAfter = planned(after);
    expect(plannedAfter.conflict).toBeNull();
    expect(plannedAfter.cutovers.map(({ siteId }) => siteId).sort()).toEqual(plan.sites.map(({ id }) => id));
  });

  it('is no more than the waves shown need: the latest end is the day after the last way back', () => {
    const plan = CASES['latest-end'] ?? estate(1, {});
    const before = planned(plan);
    const after = takeRelaxation(plan, before.conflict?.relaxation.constraints ?? [], before, TAKER);
    const last = before.cutovers.map(({ end, rollbackHours }) => Date.parse(end) + rollbackHours * 3_600_000).sort((a, b) => b - a)[0] ?? 0;
    expect(after.migration.latestEnd).toBe(new Date(last + 86_400_000).toISOString().slice(0, 10));
  });

  it('makes one entry soft and leaves the others hard', () => {
    const plan = CASES['blackout'] ?? estate(1, {});
    const before = planned(plan);
    const stockTakes = [...(plan.calendars.stockTakes ?? []), { id: 'other', name: 'Other', siteIds: [], from: '2027-09-01', to: '2027-09-03' }];
    const after = takeRelaxation({ ...plan, calendars: { ...plan.calendars, stockTakes } }, before.conflict?.relaxation.constraints ?? [], before, TAKER);
    expect(after.calendars.stockTakes?.map(({ id, standing }) => [id, standing])).toEqual([['long', 'soft'], ['other', undefined]]);
  });

  it('a pilot that moves first cannot be written off', () => {
    expect(canTake([{ id: 'pilot', kind: 'pilot', label: '', where: '' }])).toBe(false);
  });
});
