import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import type { Plan } from '../../../../models/document';
import { planMigration } from '../../../../models/waves/planMigration';
import { plainPlan, siteOf, starterPlan } from '../evaluation/plans';

const FIRST_DAY = '2027-05-24';

const migrationOf = (plan: Plan) => planMigration(plan, assumptionsOf(plan), FIRST_DAY);

/** The starter with its own waves agreed. */
function agreedPlan(): Plan {
  const plan = starterPlan('global-manufacturer');
  const agreed = migrationOf(plan).cutovers.map(({ siteId, start }) => ({ siteId, date: start.slice(0, 10) }));
  return { ...plan, migration: { ...plan.migration, agreed } };
}

const weeks = (plan: Plan): ReadonlyMap<string, string> => new Map(migrationOf(plan).waves.flatMap(({ siteIds, monday }) => siteIds.map((id) => [id, monday] as const)));

describe('waves that were agreed', () => {
  it('stay as they are when a site is added that has nothing to do with them', () => {
    const plan = agreedPlan();
    const before = weeks(plan);
    const bigger = { ...plan, sites: [...plan.sites, siteOf('aarhus-office', 'Europe/Copenhagen', { downtimeCostPerHour: 1 })] };
    const after = weeks(bigger);
    for (const [id, monday] of before) expect([id, after.get(id)]).toEqual([id, monday]);
    expect(after.get('aarhus-office')).toBeDefined();
    expect(migrationOf(bigger).moved).toEqual([]);
    // Without the agreement the same site may shift the others.
    expect(migrationOf(bigger).waves.flatMap(({ siteIds }) => siteIds)).toHaveLength(plan.sites.length + 1);
  });

  it('move only the site that no longer can stay, and say so', () => {
    const plan = agreedPlan();
    const date = plan.migration.agreed?.find(({ siteId }) => siteId === 'suzhou-plant')?.date ?? '';
    const frozen = { ...plan, calendars: { ...plan.calendars, changeFreezes: [...plan.calendars.changeFreezes, { id: 'audit', name: 'Audit', siteIds: ['suzhou-plant'], from: '2028-02-20', to: '2028-03-20', hard: true }] } };
    const before = weeks(plan);
    const { moved } = migrationOf(frozen);
    expect(moved.map(({ siteId, from }) => [siteId, from])).toEqual([['suzhou-plant', date]]);
    for (const [id, monday] of weeks(frozen)) if (id !== 'suzhou-plant') expect(monday).toBe(before.get(id));
  });

  it('give a reason for every site that moves, however many do', () => {
    const base = plainPlan({ sites: Array.from({ length: 46 }, (_, at) => siteOf(`s${String(at).padStart(2, '0')}`, 'UTC', { downtimeCostPerHour: at + 1 })) });
    const wide: Plan = { ...base, migration: { ...base.migration, earliestStart: '2027-01-04', latestEnd: null, pilotSiteId: null, maxSitesPerWave: 4, crews: 4, locks: [] } };
    const agreed = migrationOf(wide).cutovers.map(({ siteId, start }) => ({ siteId, date: start.slice(0, 10) }));
    const { moved, cutovers } = migrationOf({ ...wide, migration: { ...wide.migration, crews: 2, agreed } });
    expect(cutovers).toHaveLength(46);
    expect(moved.length).toBeGreaterThan(20);
    expect(moved.filter(({ because }) => because.length === 0)).toEqual([]);
    expect(moved[0]?.because).toContain('2 crews');
  });
});
