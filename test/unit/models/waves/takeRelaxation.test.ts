import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import { parsePlan, serializePlan, type Plan } from '../../../../models/document';
import { planMigration } from '../../../../models/waves/planMigration';
import { canTake, takeRelaxation } from '../../../../models/waves/takeRelaxation';
import { plainPlan, shiftOf, siteOf } from '../evaluation/plans';

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
    expect(before.conflict?.relaxation.works).toBe(true);
    expect(given.every((each) => canTake(plan, each))).toBe(true);
    const after = takeRelaxation(plan, given, before, TAKER);
    expect(parsePlan(serializePlan(after)).ok).toBe(true);
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

  it('never asks for more crews or sites in one wave than a plan can say', () => {
    // Before the freeze there are three weeks: with the pilot and any number of crews 120 sites could move, with as many as a plan can say they cannot.
    const changeFreezes = [{ id: 'long', name: 'Long', siteIds: [], from: '2027-05-03', to: '2039-12-31', hard: true }];
    const plan = estate(120, { calendars: { changeFreezes } });
    const before = planned(plan);
    const given = before.conflict?.relaxation.constraints ?? [];
    expect(given.map(({ kind }) => kind)).toContain('blackout');
    expect(before.conflict?.relaxation.works).toBe(true);
    const after = takeRelaxation(plan, given, before, TAKER);
    expect(parsePlan(serializePlan(after)).ok).toBe(true);
    expect(planned(after).conflict).toBeNull();
  });

  it('makes one entry soft and leaves the others hard', () => {
    const plan = CASES['blackout'] ?? estate(1, {});
    const before = planned(plan);
    const stockTakes = [...(plan.calendars.stockTakes ?? []), { id: 'other', name: 'Other', siteIds: [], from: '2027-09-01', to: '2027-09-03' }];
    const after = takeRelaxation({ ...plan, calendars: { ...plan.calendars, stockTakes } }, before.conflict?.relaxation.constraints ?? [], before, TAKER);
    expect(after.calendars.stockTakes?.map(({ id, standing }) => [id, standing])).toEqual([['long', 'soft'], ['other', undefined]]);
  });

  it('is added to where the plan reads differently once it gave way: with more time a plant has quiet times, and its shifts forbid', () => {
    const shifts = [shiftOf('00:00', '24:00', {}, [1, 2, 3, 4, 5, 6, 7])];
    const shutdowns = [{ id: 'summer', name: 'Summer', siteIds: [], from: '2027-08-02', to: '2027-08-20' }];
    const plain = estate(6, { migration: { latestEnd: '2027-06-30', crews: 1 }, calendars: { shutdowns } });
    const plan = { ...plain, sites: plain.sites.map((site) => ({ ...site, shifts })) };
    const before = planned(plan);
    const given = before.conflict?.relaxation.constraints ?? [];
    expect(given.map(({ kind }) => kind)).toContain('latest-end');
    expect(given.length).toBeGreaterThan(1);
    expect(before.conflict?.relaxation.words).toBe(given.map(({ label }) => label).join('; '));
    expect(planned(takeRelaxation(plan, given, before, TAKER)).conflict).toBeNull();
  });

  it('is a pilot only where somebody named it: another then moves first', () => {
    const pilot = { id: 'pilot', kind: 'pilot', label: '', where: '' } as const;
    expect([canTake(estate(2, {}), pilot), canTake(estate(2, { migration: { pilotSiteId: 's1' } }), pilot)]).toEqual([false, true]);
    const never = { id: 'long', name: 'Long', siteIds: ['s1'], from: '2027-01-01', to: '2027-12-31' };
    const plan = estate(3, { migration: { pilotSiteId: 's1', latestEnd: '2028-01-20', crews: 2, maxSitesPerWave: 2 }, calendars: { stockTakes: [never] } });
    const before = planned(plan);
    expect(before.conflict?.relaxation.constraints.map(({ kind }) => kind)).toEqual(['pilot']);
    expect(before.conflict?.relaxation.works).toBe(true);
    const after = planned(takeRelaxation(plan, before.conflict?.relaxation.constraints ?? [], before, TAKER));
    expect(after.conflict).toBeNull();
    expect(after.waves[0]?.siteIds).not.toContain('s1');
  });
});
