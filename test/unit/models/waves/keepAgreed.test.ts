import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import type { Plan } from '../../../../models/document';
import { planMigration } from '../../../../models/waves/planMigration';
import { siteOf, starterPlan } from '../evaluation/plans';

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
});
