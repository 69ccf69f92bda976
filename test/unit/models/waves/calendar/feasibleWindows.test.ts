import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../../models/assumptions/register';
import type { Calendars, Plan, Site } from '../../../../../models/document';
import { closedDays } from '../../../../../models/waves/calendar/closedDays';
import { feasibleWindows } from '../../../../../models/waves/calendar/feasibleWindows';
import { siteOutlook } from '../../../../../models/waves/siteOutlook';
import { plainPlan, shiftOf, siteOf } from '../../evaluation/plans';

const none: Calendars = { monthEnd: { days: 0, loadFactor: 1 }, peaks: [], supplierWindows: [], shutdowns: [], changeFreezes: [] };
const planOf = (site: Site, calendars: Partial<Calendars> = {}): Plan => plainPlan({ sites: [site], calendars: { ...none, ...calendars } });
const windowsOf = (plan: Plan, from: string, to: string, hours: number, rollbackHours = 0) => feasibleWindows(plan, assumptionsOf(plan), plan.sites[0] as Site, { from, to }, { hours, rollbackHours });
const weekdays = [shiftOf('06:00', '22:00')];

describe('the windows of a site', () => {
  it('are the weekends between the shifts, with the last start that leaves time for the way back', () => {
    const plan = planOf(siteOf('a', 'Europe/Prague', { shifts: weekdays }));
    // 2027-05-03 is a Monday.
    expect(windowsOf(plan, '2027-05-03', '2027-05-16', 14, 8).windows.map(({ from, to, hours, latestStart }) => [from, to, hours, latestStart])).toEqual([
      ['2027-05-07T22:00', '2027-05-10T06:00', 56, '2027-05-09T08:00'],
      ['2027-05-14T22:00', '2027-05-17T00:00', 50, '2027-05-16T02:00'],
    ]);
  });

  it('lose an hour in the night of spring and win one in that of autumn', () => {
    const night = (zone: string, from: string) => windowsOf(planOf(siteOf('a', zone, { shifts: [shiftOf('06:00', '22:00', {}, [1, 2, 3, 4, 5, 6, 7])] })), from, from.replace(/\d\d$/, (day) => String(Number(day) + 1)), 5).windows[1];
    // Clocks change in Prague on 2027-03-28 and 2027-10-31, in Chicago on 2027-03-14 and 2027-11-07.
    expect(night('Europe/Prague', '2027-03-27')).toMatchObject({ from: '2027-03-27T22:00', to: '2027-03-28T06:00', hours: 7 });
    expect(night('Europe/Prague', '2027-10-30')).toMatchObject({ from: '2027-10-30T22:00', to: '2027-10-31T06:00', hours: 9 });
    expect(night('America/Chicago', '2027-03-13')).toMatchObject({ from: '2027-03-13T22:00', to: '2027-03-14T06:00', hours: 7 });
    expect(night('Asia/Tokyo', '2027-03-27')).toMatchObject({ from: '2027-03-27T22:00', to: '2027-03-28T06:00', hours: 8 });
    // The waves begin on full hours of UTC; those of a clock that is half an hour off lie between its own.
    expect(night('Asia/Kolkata', '2027-03-27')).toMatchObject({ from: '2027-03-27T22:30', to: '2027-03-28T05:30', hours: 7 });
  });

  it('close on a holiday at the weekend and over New Year, and say what closed them', () => {
    const site = siteOf('a', 'Europe/Prague', { shifts: weekdays, holidays: [{ date: '2027-05-01', name: 'Labour Day' }] });
    // 2027-05-01 is a Saturday: Sunday and the night to Monday stay.
    const [window] = windowsOf(planOf(site), '2027-04-26', '2027-05-03', 24).windows;
    expect(window).toMatchObject({ from: '2027-05-02T00:00', to: '2027-05-03T06:00', hours: 30 });
    expect(window?.closedBefore.map(({ name }) => name)).toEqual(['Shift at Plant a', 'Labour Day at Plant a']);
    const year = windowsOf(planOf(site, { yearEndDays: 5 }), '2027-12-25', '2028-01-07', 24);
    expect(year.windows.map(({ from, to }) => [from, to])).toEqual([['2027-12-25T00:00', '2027-12-27T00:00']]);
    expect(year.closedAfter.map(({ kind }) => kind)).toEqual(['shift', 'year-end']);
  });

  it('run into shifts only where no quiet time is long enough, and then name them', () => {
    const plan = planOf(siteOf('a', 'UTC', { shifts: [shiftOf('00:00', '24:00', {}, [1, 2, 3, 4, 5, 6, 7])] }));
    const { windows } = windowsOf(plan, '2027-05-03', '2027-05-09', 10);
    expect(windows.map(({ from, to, against }) => [from, to, against.map(({ kind }) => kind)])).toEqual([['2027-05-03T00:00', '2027-05-10T00:00', ['shift']]]);
    expect(windowsOf({ ...plan, calendars: { ...plan.calendars, rules: { shift: 'hard' } } }, '2027-05-03', '2027-05-09', 10)).toMatchObject({ windows: [], closedAfter: [{ kind: 'shift' }] });
  });
});

describe('the outlook of a site', () => {
  it('begins after foundation and tests and ends with the latest end, or after a year', () => {
    const plan = planOf(siteOf('a', 'UTC'));
    const outlook = (latestEnd: string | null) => siteOutlook({ ...plan, migration: { ...plan.migration, earliestStart: '2027-01-04', latestEnd } }, assumptionsOf(plan), plan.sites[0] as Site).days;
    // Eight and six weeks from Monday 01-04.
    expect(outlook('2027-09-30')).toEqual({ from: '2027-04-12', to: '2027-09-30' });
    expect(outlook(null)).toEqual({ from: '2027-04-12', to: '2028-04-09' });
    expect(outlook('2027-02-01')).toEqual({ from: '2027-04-12', to: '2028-04-09' });
  });
});

describe('the closed days of a site', () => {
  it('are told in a row by what closes them, without shifts and weekly windows', () => {
    const site = siteOf('a', 'Europe/Prague', { shifts: weekdays, holidays: [{ date: '2027-07-05', name: 'Cyril and Methodius' }] });
    const plan = planOf(site, {
      monthEnd: { days: 3, loadFactor: 1 },
      stockTakes: [{ id: 'half', name: 'Half-year count', siteIds: [], from: '2027-06-28', to: '2027-06-30' }],
      supplierWindows: [{ id: 'w', name: 'Steel', siteIds: [], window: { days: [1], start: '04:00', end: '10:00' } }],
      events: [{ id: 'soft', name: 'Audit', kind: 'validation', siteIds: ['a'], from: '2027-07-06', to: '2027-07-06', standing: 'soft' }],
    });
    expect(closedDays(plan, site, { from: '2027-06-20', to: '2027-07-20' }).map(({ from, to, hard, reasons }) => [from, to, hard, reasons.map(({ id }) => id)])).toEqual([
      ['2027-06-28', '2027-06-30', true, ['month-end', 'stock-take:half']],
      ['2027-07-01', '2027-07-03', true, ['month-end']],
      ['2027-07-05', '2027-07-05', true, ['holiday:a.2027-07-05']],
      ['2027-07-06', '2027-07-06', false, ['event:soft']],
    ]);
  });

  it('are the days that an entry of another zone touches here', () => {
    const site = siteOf('a', 'Europe/Prague', { shifts: [] });
    const plan = planOf(site, { events: [{ id: 'hq', name: 'Close', kind: 'year-end', siteIds: [], from: '2027-12-31', to: '2027-12-31', timeZone: 'Pacific/Auckland' }] });
    // Midnight in Auckland (UTC+13) is noon in Prague on the day before.
    expect(closedDays(plan, site, { from: '2027-12-20', to: '2028-01-10' }).map(({ from, to }) => [from, to])).toEqual([['2027-12-30', '2027-12-31']]);
  });
});
