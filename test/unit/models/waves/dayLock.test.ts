import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import type { DateLock, Plan } from '../../../../models/document';
import { lockSiteDates, releaseSites } from '../../../../models/document/edits';
import { planWaves } from '../../../../models/waves/planWaves';
import { plainPlan, shiftOf, siteOf } from '../evaluation/plans';

const plan: Plan = {
  ...plainPlan({ sites: [siteOf('a', 'Asia/Tokyo', { shifts: [shiftOf('08:00', '09:00', {}, [3])], downtimeCostPerHour: 1 }), siteOf('b', 'Asia/Tokyo', { shifts: [shiftOf('08:00', '09:00', {}, [3])] })] }),
};
const estate: Plan = { ...plan, calendars: { ...plan.calendars, monthEnd: { days: 0, loadFactor: 1 } }, migration: { ...plan.migration, earliestStart: '2027-01-04', latestEnd: null, locks: [] } };
const startOf = (each: Plan, siteId: string): string | undefined => planWaves(each, assumptionsOf(each)).migration.cutovers.find((cutover) => cutover.siteId === siteId)?.localStart.slice(0, 10);
const lock = (date: string, onTheDay = true): DateLock => ({ siteId: 'b', date, onTheDay, reason: 'moved by hand' });

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
