import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import type { DateLock, Plan } from '../../../../models/document';
import { lockSiteDates, releaseSites } from '../../../../models/document/edits';
import { addDays } from '../../../../models/waves/calendarDays';
import { planWaves } from '../../../../models/waves/planWaves';
import { plainPlan, shiftOf, siteOf } from '../evaluation/plans';

const plan: Plan = {
  ...plainPlan({ sites: [siteOf('a', 'Asia/Tokyo', { shifts: [shiftOf('08:00', '09:00', {}, [3])], downtimeCostPerHour: 1 }), siteOf('b', 'Asia/Tokyo', { shifts: [shiftOf('08:00', '09:00', {}, [3])] })] }),
};
const estate: Plan = { ...plan, calendars: { ...plan.calendars, monthEnd: { days: 0, loadFactor: 1 } }, migration: { ...plan.migration, earliestStart: '2027-01-04', latestEnd: null, locks: [] } };
const startOf = (each: Plan, siteId: string): string | undefined => planWaves(each, assumptionsOf(each)).migration.cutovers.find((cutover) => cutover.siteId === siteId)?.localStart.slice(0, 10);
const lock = (date: string, onTheDay = true): DateLock => ({ siteId: 'b', date, onTheDay, reason: 'moved by hand' });

describe('a site that is locked to a week', () => {
  /** A plant that is quiet on one day of the week alone, so that its cutover has nowhere else to go. */
  const quietOn = (zone: string, day: number): Plan => {
    const at = [1, 2, 3, 4, 5, 6, 7].filter((each) => each !== day);
    const site = siteOf('b', zone, { shifts: [shiftOf('00:00', '24:00', {}, at)] });
    return { ...estate, sites: [site], calendars: { ...estate.calendars, rules: { shift: 'hard' } }, migration: { ...estate.migration, cutoverHours: 6, rollbackHours: 4 } };
  };

  // 2027-06-07 is a Monday. Mondays begin on Sunday for UTC in Auckland, Sundays end on Monday for UTC in Los Angeles.
  it.each([
    ['Pacific/Auckland', 1, '2027-06-07'],
    ['Pacific/Auckland', 7, '2027-06-13'],
    ['America/Los_Angeles', 7, '2027-06-13'],
    ['America/Los_Angeles', 1, '2027-06-07'],
    ['UTC', 7, '2027-06-13'],
  ])('moves in that week of its own calendar: %s, quiet on day %s', (zone, day, moves) => {
    for (const date of ['2027-06-07', '2027-06-09', '2027-06-13']) {
      const locked = lockSiteDates(quietOn(zone, day), [lock(date, false)]);
      const { migration } = planWaves(locked, assumptionsOf(locked));
      expect([migration.conflict, migration.cutovers.map(({ localStart }) => localStart.slice(0, 10))]).toEqual([null, [moves]]);
    }
  });

  it('keeps to its own calendar on every day of the year and east or west of UTC', () => {
    fc.assert(
      fc.property(fc.constantFrom('Pacific/Auckland', 'Pacific/Honolulu', 'Australia/Lord_Howe', 'America/Chicago', 'Asia/Kolkata'), fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 300 }), (zone, day, days) => {
        const date = addDays('2027-05-03', days);
        const locked = lockSiteDates(quietOn(zone, day), [lock(date, false)]);
        const { migration } = planWaves(locked, assumptionsOf(locked));
        const [start = ''] = migration.cutovers.map(({ localStart }) => localStart.slice(0, 10));
        const monday = addDays(date, -((new Date(date).getUTCDay() + 6) % 7));
        expect([migration.conflict, addDays(monday, day - 1)]).toEqual([null, start]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a site that is locked to a day', () => {
  it('begins on that day of its own clock, the Monday that is still Sunday in UTC as well', () => {
    for (const date of ['2027-06-14', '2027-06-17', '2027-06-20']) expect(startOf(lockSiteDates(estate, [lock(date)]), 'b')).toBe(date);
  });

  it('may begin on any day of the week where only the week is locked', () => {
    const start = startOf(lockSiteDates(estate, [lock('2027-06-17', false)]), 'b') ?? '';
    expect(start >= '2027-06-14' && start <= '2027-06-20').toBe(true);
  });

  it('names the day where it cannot be kept, and is free again when released', () => {
    const frozen: Plan = { ...estate, calendars: { ...estate.calendars, changeFreezes: [{ id: 'audit', name: 'Audit', siteIds: [], from: '2027-06-17', to: '2027-06-18', hard: true }] } };
    const locked = lockSiteDates(frozen, [lock('2027-06-17')]);
    const { migration } = planWaves(locked, assumptionsOf(locked));
    expect(migration.conflict?.relaxation.words).toBe('Plant b is locked to 2027-06-17');
    expect(startOf(releaseSites(locked, ['b']), 'b')).toBe(startOf(frozen, 'b'));
  });
});
