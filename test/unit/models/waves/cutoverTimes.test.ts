import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import type { Plan } from '../../../../models/document';
import { zoneClock } from '../../../../models/waves/calendar/zoneClock';
import { cutoverTimes } from '../../../../models/waves/cutoverTimes';
import { planWaves } from '../../../../models/waves/planWaves';
import { plainPlan, shiftOf, siteOf, withAssumption } from '../evaluation/plans';

const HOUR = 3_600_000;
const clockOf = (zone: string) => zoneClock(zone, Date.UTC(2027, 0, 1), Date.UTC(2028, 0, 1));
const never = { freeHours: 10_000, openHours: 10_000, nextWave: Number.POSITIVE_INFINITY };

describe('the moments of a cutover', () => {
  // Clocks go from 02:00 to 03:00 in Chicago on 2027-03-14 and from 03:00 to 02:00 in Prague on 2027-10-31.
  it('are hours that pass: over a change of clocks the wall shows an hour more in spring and one less in autumn', () => {
    const spring = cutoverTimes({ ...never, clock: clockOf('America/Chicago'), start: Date.parse('2027-03-14T04:00Z'), length: { hours: 15, rollbackHours: 4 }, freeHours: 25 });
    expect(spring).toEqual({ start: '2027-03-14T04:00Z', end: '2027-03-14T19:00Z', pointOfNoReturn: '2027-03-15T01:00Z', localStart: '2027-03-13T22:00', localEnd: '2027-03-14T14:00', localPointOfNoReturn: '2027-03-14T20:00' });
    const autumn = cutoverTimes({ ...never, clock: clockOf('Europe/Prague'), start: Date.parse('2027-10-30T20:00Z'), length: { hours: 6, rollbackHours: 2 }, freeHours: 8 });
    expect([autumn.localStart, autumn.localEnd, autumn.localPointOfNoReturn]).toEqual(['2027-10-30T22:00', '2027-10-31T03:00', '2027-10-31T03:00']);
  });

  it('leave the way back open until work begins, until nobody would take it any more, or until the next wave', () => {
    const start = Date.parse('2027-05-01T06:00Z');
    const last = (change: Partial<typeof never>): string => cutoverTimes({ ...never, clock: clockOf('UTC'), start, length: { hours: 14, rollbackHours: 8 }, ...change }).pointOfNoReturn;
    expect(last({ freeHours: 40 })).toBe('2027-05-02T14:00Z');
    expect(last({ openHours: 72 })).toBe('2027-05-04T20:00Z');
    expect(last({ nextWave: start + 100 * HOUR })).toBe('2027-05-05T02:00Z');
    expect(last({ freeHours: 40, openHours: 72, nextWave: start + 100 * HOUR })).toBe('2027-05-02T14:00Z');
  });

  it('never close the way back before all steps are done, and keep it inside what is free where that has room for both', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 60, noNaN: true }), fc.double({ min: 0, max: 20, noNaN: true }), fc.integer({ min: 0, max: 50 }), fc.double({ min: 0, max: 200, noNaN: true }), fc.integer({ min: 0, max: 300 }), (hours, rollbackHours, spare, openHours, next) => {
        const start = Date.parse('2027-05-01T06:00Z');
        const freeHours = Math.ceil(hours) + Math.ceil(rollbackHours) + spare;
        const { end, pointOfNoReturn } = cutoverTimes({ clock: clockOf('UTC'), start, length: { hours, rollbackHours }, freeHours, openHours, nextWave: start + next * HOUR });
        expect(Date.parse(end)).toBeGreaterThanOrEqual(start + hours * HOUR);
        expect(pointOfNoReturn >= end).toBe(true);
        expect(Date.parse(pointOfNoReturn) + rollbackHours * HOUR).toBeLessThanOrEqual(start + freeHours * HOUR);
        expect(Date.parse(pointOfNoReturn) - Date.parse(end)).toBeLessThanOrEqual(openHours * HOUR);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the point of no return', () => {
  const plan = plainPlan({ sites: [siteOf('a', 'Europe/Prague', { shifts: [] }), siteOf('b', 'Europe/Prague', { shifts: [shiftOf('06:00', '22:00')] })] });
  const estate: Plan = { ...plan, calendars: { ...plan.calendars, monthEnd: { days: 0, loadFactor: 1 } }, migration: { ...plan.migration, earliestStart: '2027-01-04', latestEnd: null, locks: [], cutoverHours: 14, rollbackHours: 8, maxSitesPerWave: 1, pilotSiteId: 'a' } };
  const openHours = (each: Plan): readonly number[] => planWaves(each, assumptionsOf(each)).migration.cutovers.map(({ end, pointOfNoReturn }) => (Date.parse(pointOfNoReturn) - Date.parse(end)) / HOUR);

  it('comes three days after the end where a plant stays quiet for weeks, or as the plan says', () => {
    const [quiet, weekend] = openHours(estate);
    expect(quiet).toBe(72);
    // Friday 22:00 to Monday 06:00 are 56 hours, less 14 and some minutes of transfer and 8.
    expect(weekend).toBe(56 - 15 - 8);
    expect(openHours(withAssumption(estate, 'waves.way-back-open-hours', 24))).toEqual([24, 24]);
  });
});
