import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../models/assumptions/register';
import type { Plan, Site } from '../../models/document';
import { agreeOnDates } from '../../models/document/edits';
import type { MigrationPlan } from '../../models/report/migrationPlan';
import { planWaves } from '../../models/waves/planWaves';
import { flowOf, plainPlan, shiftOf, siteOf, STARTER_IDS, starterPlan, systemOf, withAssumption } from '../unit/models/evaluation/plans';
import { DAY, dateAt, estateArbitrary, HOUR, siteArbitrary, smallEstateArbitrary, START } from './estates';

const mondayOf = (instant: string): number => Math.floor((Date.parse(instant) - START) / (7 * DAY));
const weeksOf = (migration: MigrationPlan): ReadonlyMap<string, number> => new Map(migration.cutovers.map(({ siteId, start }) => [siteId, mondayOf(start)]));
const migrationOf = (plan: Plan): MigrationPlan => planWaves(plan, assumptionsOf(plan)).migration;

/** A plan whose waves are agreed as they came out; null where they leave something out. */
function agreed(plan: Plan): Plan | null {
  const { cutovers, conflict } = migrationOf(plan);
  return conflict !== null || cutovers.length === 0 ? null : agreeOnDates(plan, cutovers.map(({ siteId, start }) => ({ siteId, date: start.slice(0, 10) })));
}

/** Four years are looked through; what ends in the last of them leaves too little behind it. */
const leavesTime = ({ migration: { earliestStart, agreed = [] } }: Plan): boolean =>
  agreed.every(({ date }) => Date.parse(date) - Date.parse(earliestStart) < 3 * 365 * DAY);

/** A site that nothing flows to or from; its id decides where it stands among the others. */
const newcomerArbitrary = fc
  .tuple(siteArbitrary, fc.constantFrom('a-new', 's03-new', 'z-new'))
  .map(([{ zone, holidays, cost }, id]) => siteOf(id, zone, { downtimeCostPerHour: cost, shifts: [], holidays: holidays.map((day) => ({ date: dateAt(day), name: 'Holiday' })) }));

const withSite = (plan: Plan, site: Site): Plan => ({ ...plan, sites: [...plan.sites, site] });

describe('one more site that has nothing to do with the others', () => {
  it('moves nothing that was agreed as long as time is left behind it', () => {
    let checked = 0;
    fc.assert(
      fc.property(estateArbitrary, newcomerArbitrary, (estate, newcomer) => {
        const plan = agreed(estate);
        if (plan === null || !leavesTime(plan)) return;
        checked += 1;
        const before = weeksOf(migrationOf(plan));
        const bigger = migrationOf(withSite(plan, newcomer));
        expect([bigger.moved, bigger.conflict]).toEqual([[], null]);
        const after = weeksOf(bigger);
        expect([...after.keys()].sort()).toEqual([...before.keys(), newcomer.id].sort());
        for (const [id, week] of before) expect([id, after.get(id)]).toEqual([id, week]);
      }),
      { numRuns: 60 },
    );
    expect(checked).toBeGreaterThan(30);
  }, 240_000);

  it('leaves coupled sites apart that were agreed apart, though now they could share a wave', () => {
    // Three sites in a chain of two; a lock makes the third wave the last one's, so the middle one keeps neither of its neighbours.
    const chain: Plan = {
      ...plainPlan(),
      sites: ['s00', 's01', 's02'].map((id) => siteOf(id, 'Europe/Prague', { shifts: [shiftOf('06:00', '22:00', {}, [1, 2, 3, 4, 5])] })),
      systems: ['s00', 's01', 's02'].map((id) => systemOf(`mes-${id}`, id)),
      integrations: [flowOf('flow-0', 'mes-s00', 'mes-s01', { mode: 'sync' }), flowOf('flow-1', 'mes-s01', 'mes-s02', { mode: 'sync' })],
      migration: { ...plainPlan().migration, earliestStart: dateAt(0), maxSitesPerWave: 2, crews: 2, locks: [{ itemId: 's01', wave: 5, reason: '' }] },
    };
    const plan = agreed(chain);
    if (plan === null) throw new Error('the chain cannot be moved');
    const bigger = migrationOf(withSite(plan, siteOf('a-new', 'Europe/Prague', { shifts: [] })));
    expect([bigger.moved, bigger.conflict]).toEqual([[], null]);
    expect(bigger.bridges).toHaveLength(migrationOf(plan).bridges.length);
  });

  /** Weeks that changed are told with a reason; none of them could have stayed beside those that did, locked by date, with the same pilot. */
  function movesOnlyWhatItMust(plan: Plan, newcomer: Site): number {
    const before = weeksOf(migrationOf(plan));
    const bigger = withSite(plan, newcomer);
    const { moved, conflict, cutovers, waves } = migrationOf(bigger);
    const [pilot = null] = waves[0]?.siteIds ?? [];
    const after = weeksOf({ ...migrationOf(bigger), cutovers });
    const changed = [...before].filter(([id, week]) => after.get(id) !== week).map(([id]) => id);
    expect(moved.map(({ siteId }) => siteId).sort()).toEqual(changed.sort());
    for (const { because } of moved) expect(because).not.toEqual([]);
    if (conflict !== null) return changed.length;
    for (const id of changed) {
      const staying = (plan.migration.agreed ?? []).filter(({ siteId }) => siteId === id || !changed.includes(siteId));
      const own = (bigger.migration.dateLocks ?? []).filter(({ siteId }) => !staying.some((each) => each.siteId === siteId));
      const { agreed: _, ...migration } = bigger.migration;
      expect(migrationOf({ ...bigger, migration: { ...migration, pilotSiteId: pilot, dateLocks: [...own, ...staying.map(({ siteId, date }) => ({ siteId, date, reason: '' }))] } }).conflict).not.toBeNull();
    }
    return changed.length;
  }

  it('moves only what has to make room before a latest end, and says why', () => {
    let movedAny = 0;
    fc.assert(
      fc.property(smallEstateArbitrary, newcomerArbitrary, (estate, newcomer) => {
        // Agreed when waves lay seven weeks apart: now four are enough, so there is time for one more, but seldom room between two.
        const { cutovers, conflict } = migrationOf(withAssumption({ ...estate, migration: { ...estate.migration, crews: 1 } }, 'waves.weeks-between', 7));
        if (conflict !== null || cutovers.length === 0) return;
        const last = Math.max(...cutovers.map(({ end, rollbackHours }) => Date.parse(end) + rollbackHours * HOUR));
        const limited = { ...estate, migration: { ...estate.migration, crews: 1, latestEnd: new Date(last + DAY).toISOString().slice(0, 10) } };
        const plan = agreeOnDates(limited, cutovers.map(({ siteId, start }) => ({ siteId, date: start.slice(0, 10) })));
        if (migrationOf(plan).moved.length === 0 && migrationOf(plan).conflict === null) movedAny += movesOnlyWhatItMust(plan, newcomer) > 0 ? 1 : 0;
      }),
      { numRuns: 40 },
    );
    expect(movedAny).toBeGreaterThan(0);
  }, 240_000);

  it.each(STARTER_IDS)('moves only what it must in the starter %s', (id) => {
    const plan = agreed(starterPlan(id));
    if (plan === null) throw new Error('the starter has a conflict');
    fc.assert(
      fc.property(newcomerArbitrary, (newcomer) => {
        // Starters leave months free: nothing moves.
        expect(movesOnlyWhatItMust(plan, newcomer)).toBe(0);
      }),
      { numRuns: 4 },
    );
  }, 120_000);
});
