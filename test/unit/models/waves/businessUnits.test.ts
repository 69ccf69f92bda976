import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import type { Plan } from '../../../../models/document';
import { planMigration } from '../../../../models/waves/planMigration';
import { plainPlan, siteOf } from '../evaluation/plans';

const migrationOf = (plan: Plan) => planMigration(plan, assumptionsOf(plan), '2027-06-07');
const weekOf = (plan: Plan): ReadonlyMap<string, string> => new Map(migrationOf(plan).waves.flatMap(({ siteIds, monday }) => siteIds.map((id) => [id, monday] as const)));

/** Units by letter, the dearest first; the pilot is of no unit. */
function estate(units: readonly string[], most: number, changes: Partial<Plan['migration']> = {}): Plan {
  const sites = [siteOf('pilot', 'UTC', { downtimeCostPerHour: 0 }), ...units.map((businessUnit, at) => siteOf(`s${at}`, 'UTC', { businessUnit, downtimeCostPerHour: 100 - at }))];
  const plan = plainPlan({ sites });
  return { ...plan, migration: { ...plan.migration, latestEnd: null, pilotSiteId: 'pilot', locks: [], crews: most, maxSitesPerWave: most, groupBy: 'business-unit', ...changes } };
}

describe('waves of business units', () => {
  it('move the sites of a unit together', () => {
    const weeks = weekOf(estate(['drives', 'kits', 'drives', 'kits'], 2));
    expect([weeks.get('s0'), weeks.get('s1')]).toEqual([weeks.get('s2'), weeks.get('s3')]);
    expect(weeks.get('s0')).not.toBe(weeks.get('s1'));
  });

  it('leave a unit that is larger than a wave in as few parts as it needs, and what is locked or agreed in its week', () => {
    const large = weekOf(estate(['drives', 'drives', 'drives'], 2));
    expect(new Set(['s0', 's1', 's2'].map((id) => large.get(id))).size).toBe(2);
    const held = estate(['drives', 'drives'], 2, { dateLocks: [{ siteId: 's0', date: '2027-09-08', reason: '' }, { siteId: 's1', date: '2027-10-06', reason: '' }] });
    expect([weekOf(held).get('s0'), weekOf(held).get('s1'), migrationOf(held).conflict]).toEqual(['2027-09-06', '2027-10-04', null]);
  });

  it('give way before anything else, where no week is open to both', () => {
    const plan = estate(['drives', 'drives'], 2);
    const closed = (id: string, siteId: string, from: string, to: string) => ({ id, name: id, siteIds: [siteId], from, to, hard: true });
    const apart = { ...plan, calendars: { ...plan.calendars, changeFreezes: [closed('late', 's0', '2027-09-01', '2033-12-31'), closed('early', 's1', '2027-06-01', '2027-09-10')] } };
    const { conflict } = migrationOf(apart);
    expect(conflict).toBeNull();
    const weeks = weekOf(apart);
    expect((weeks.get('s0') ?? '') < '2027-09-01' && (weeks.get('s1') ?? '') > '2027-09-05').toBe(true);
  });

  it('never take more waves than crews allow, whatever the units', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', 'drives', 'kits', 'service'), { minLength: 1, maxLength: 7 }), fc.integer({ min: 1, max: 3 }), (units, most) => {
        const { waves, conflict } = migrationOf(estate(units, most));
        expect(conflict).toBeNull();
        expect(waves.flatMap(({ siteIds }) => siteIds)).toHaveLength(units.length + 1);
        for (const { siteIds } of waves) expect(siteIds.length).toBeLessThanOrEqual(most);
      }),
      { numRuns: 30 },
    );
  });
});
