import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import type { Plan } from '../../../../models/document';
import { agreeOnDates, lockSiteDates } from '../../../../models/document/edits';
import { planWaves } from '../../../../models/waves/planWaves';
import { movedSince } from '../../../../models/waves/movedSince';
import { plainPlan, shiftOf, siteOf } from '../evaluation/plans';

const migrationOf = (plan: Plan) => planWaves(plan, assumptionsOf(plan)).migration;
const plant = (id: string) => siteOf(id, 'UTC', { shifts: [shiftOf('08:00', '17:00')] });
const base = plainPlan({ sites: ['b', 'c', 'd'].map(plant) });
/** One plant a wave, the pilot first. */
const plan: Plan = { ...base, migration: { ...base.migration, earliestStart: '2027-01-04', maxSitesPerWave: 1, crews: 1, cutoverHours: 6, rollbackHours: 4, pilotSiteId: 'b' } };

describe('what an edit moved', () => {
  const before = migrationOf(plan);

  it('is nothing where the same plan is answered again, and nothing of sites that went', () => {
    expect(movedSince(plan, before, migrationOf(plan))).toEqual([]);
    const fewer = { ...plan, sites: plan.sites.slice(0, 2) };
    expect(movedSince(fewer, before, migrationOf(fewer)).map(({ siteId }) => siteId)).not.toContain('d');
  });

  it('is every site that stands in another week, with both dates, until the weeks before are agreed', () => {
    // A new pilot takes the first place.
    const bigger: Plan = { ...plan, sites: [...plan.sites, plant('a')], migration: { ...plan.migration, pilotSiteId: 'a' } };
    const after = migrationOf(bigger);
    const moved = movedSince(bigger, before, after);
    expect(moved.map(({ siteId }) => siteId)).toContain('b');
    expect(moved.map(({ siteId }) => siteId)).not.toContain('a');
    for (const { siteId, from, to } of moved) {
      expect(before.cutovers.find((each) => each.siteId === siteId)?.localStart.slice(0, 10)).toBe(from);
      expect(after.cutovers.find((each) => each.siteId === siteId)?.localStart.slice(0, 10)).toBe(to);
    }
    const kept = agreeOnDates({ ...bigger, migration: plan.migration }, before.cutovers.map(({ siteId, start }) => ({ siteId, date: start.slice(0, 10) })));
    expect(movedSince(kept, before, migrationOf(kept))).toEqual([]);
  });

  it('leaves out what somebody locked elsewhere', () => {
    const locked = lockSiteDates(plan, [{ siteId: 'd', date: '2027-10-09', reason: '' }]);
    const after = migrationOf(locked);
    expect(after.cutovers.find(({ siteId }) => siteId === 'd')?.localStart.slice(0, 7)).toBe('2027-10');
    expect(movedSince(locked, before, after).map(({ siteId }) => siteId)).not.toContain('d');
  });

  it('tells of a site that keeps its locked wave but not its week', () => {
    const wave = before.cutovers.find(({ siteId }) => siteId === 'd')?.wave ?? 0;
    const locked: Plan = { ...plan, migration: { ...plan.migration, locks: [{ itemId: 'd', wave, reason: 'agreed' }] } };
    const was = migrationOf(locked);
    const day = was.cutovers.find(({ siteId }) => siteId === 'd')?.localStart.slice(0, 10) ?? '';
    const daysFrom = (days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
    const frozen: Plan = { ...locked, calendars: { ...locked.calendars, changeFreezes: [{ id: 'audit', name: 'Audit', siteIds: ['d'], from: daysFrom(-10), to: daysFrom(60), hard: true }] } };
    const now = migrationOf(frozen);
    expect(now.cutovers.find(({ siteId }) => siteId === 'd')?.wave).toBe(wave);
    expect(movedSince(frozen, was, now)).toMatchObject([{ siteId: 'd', from: day }]);
  });
});
