import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../../models/assumptions/register';
import type { Calendars, Plan, Site } from '../../../../../models/document';
import { feasibleWindows } from '../../../../../models/waves/calendar/feasibleWindows';
import { zoneClock } from '../../../../../models/waves/calendar/zoneClock';
import { plainPlan, shiftOf, siteOf } from '../../evaluation/plans';

const QUARTER = 900_000;
const [FROM, TO] = [Date.UTC(2027, 0, 1), Date.UTC(2028, 0, 1)];
const ZONES = ['UTC', 'Europe/Prague', 'Europe/London', 'Africa/Casablanca', 'Africa/Cairo', 'America/Chicago', 'America/St_Johns', 'America/Santiago', 'America/Havana', 'Asia/Kathmandu', 'Asia/Beirut', 'Australia/Sydney', 'Australia/Lord_Howe', 'Pacific/Auckland', 'Pacific/Chatham', 'Antarctica/Troll'];
const at = (text: string): number => Date.parse(`${text}Z`);
const textOf = (instant: number): string => new Date(instant).toISOString().slice(0, 16);

describe('the clock of a zone', () => {
  // Changes of 2027 by hand: Chicago 03-14 02:00 CST and 11-07 02:00 CDT, Prague 03-28 02:00 CET and 10-31 03:00 CEST,
  // Sydney 04-04 03:00 AEDT and 10-03 02:00 AEST, Auckland 04-04 03:00 NZDT and 09-26 02:00 NZST, Lord Howe 04-04 02:00 (+11) and 10-03 02:00 (+10:30).
  it.each([
    ['America/Chicago', '2027-03-14T01:30', '2027-03-14T07:30', '2027-03-14T07:30'],
    ['America/Chicago', '2027-03-14T02:00', '2027-03-14T08:00', '2027-03-14T08:00'],
    ['America/Chicago', '2027-03-14T02:30', '2027-03-14T08:00', '2027-03-14T08:30'],
    ['America/Chicago', '2027-03-14T03:00', '2027-03-14T08:00', '2027-03-14T08:00'],
    ['America/Chicago', '2027-11-07T01:30', '2027-11-07T06:30', '2027-11-07T07:30'],
    ['America/Chicago', '2027-11-07T02:00', '2027-11-07T08:00', '2027-11-07T08:00'],
    ['Europe/Prague', '2027-03-28T02:00', '2027-03-28T01:00', '2027-03-28T01:00'],
    ['Europe/Prague', '2027-10-31T02:00', '2027-10-31T00:00', '2027-10-31T01:00'],
    ['Europe/Prague', '2027-10-31T02:30', '2027-10-31T00:30', '2027-10-31T01:30'],
    ['Europe/Prague', '2027-10-31T03:00', '2027-10-31T02:00', '2027-10-31T02:00'],
    ['Australia/Sydney', '2027-04-04T02:30', '2027-04-03T15:30', '2027-04-03T16:30'],
    ['Australia/Sydney', '2027-10-03T02:00', '2027-10-02T16:00', '2027-10-02T16:00'],
    ['Pacific/Auckland', '2027-04-04T02:00', '2027-04-03T13:00', '2027-04-03T14:00'],
    ['Pacific/Auckland', '2027-09-26T02:45', '2027-09-25T14:00', '2027-09-25T14:45'],
    ['Australia/Lord_Howe', '2027-04-04T01:45', '2027-04-03T14:45', '2027-04-03T15:15'],
    ['Australia/Lord_Howe', '2027-10-03T02:15', '2027-10-02T15:30', '2027-10-02T15:45'],
  ])('%s shows %s from %s on, and is past it at %s', (zone, wall, start, end) => {
    const clock = zoneClock(zone, FROM, TO);
    expect([textOf(clock.instantOf(at(wall), 'start')), textOf(clock.instantOf(at(wall), 'end'))]).toEqual([start, end]);
  });

  it.each(ZONES)('agrees with the calendar of the runtime in every quarter of an hour of a year: %s', (zone) => {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    const clock = zoneClock(zone, FROM, TO);
    const shown = new Map<number, { first: number; last: number }>();
    const wrong: string[] = [];
    let [latest, before, gaps] = [Number.NEGATIVE_INFINITY, 0, 0];
    for (let instant = FROM; instant < TO; instant += QUARTER) {
      const wall = at(format.format(instant).replace(' ', 'T'));
      if (clock.wallAt(instant) !== wall) wrong.push(`wall at ${textOf(instant)}`);
      // Times that spring leaves out: past them with the first time behind them; their length is kept.
      for (let missing = latest + QUARTER; instant > FROM && missing < wall; missing += QUARTER) {
        gaps += 1;
        if (clock.instantOf(missing, 'start') !== instant || clock.instantOf(missing, 'end') !== missing - before) wrong.push(`left out ${textOf(missing)}`);
      }
      shown.set(wall, { first: shown.get(wall)?.first ?? instant, last: instant });
      latest = Math.max(latest, wall);
      before = wall - instant;
    }
    for (const [wall, { first, last }] of shown) if (clock.instantOf(wall, 'start') !== first || clock.instantOf(wall, 'end') !== last) wrong.push(textOf(wall));
    expect(wrong).toEqual([]);
    const twice = [...shown.values()].filter(({ first, last }) => first !== last).length;
    // Every zone that leaves times out shows as many twice, in the same year.
    expect(twice).toBe(gaps);
  });
});

describe('a shift over a change of clocks', () => {
  const none: Calendars = { monthEnd: { days: 0, loadFactor: 1 }, peaks: [], supplierWindows: [], shutdowns: [], changeFreezes: [] };
  const longest = (zone: string, shift: readonly [string, string], from: string, to: string): number => {
    const plan: Plan = plainPlan({ sites: [siteOf('a', zone, { shifts: [shiftOf(...shift, {}, [1, 2, 3, 4, 5, 6, 7])] })], calendars: { ...none, rules: { shift: 'hard' } } });
    return Math.max(...feasibleWindows(plan, assumptionsOf(plan), plan.sites[0] as Site, { from, to }, { hours: 1, rollbackHours: 0 }).windows.map(({ hours }) => hours));
  };

  it('in Chicago until 02:00 in spring ends at 03:00 of the new clock: fifteen hours are left to 18:00', () => {
    expect(longest('America/Chicago', ['18:00', '02:00'], '2027-03-14', '2027-03-14')).toBe(15);
    expect(longest('America/Chicago', ['18:00', '02:00'], '2027-03-13', '2027-03-13')).toBe(16);
  });

  it('in Prague from 02:00 in autumn begins when 02:00 is shown first, and one until 02:30 ends with the second', () => {
    // From 22:00 until the first 02:00 of four.
    expect(longest('Europe/Prague', ['02:00', '22:00'], '2027-10-31', '2027-10-31')).toBe(2);
    // Behind the second 02:30, at full hours of UTC: 03:00 to 10:00.
    expect(longest('Europe/Prague', ['10:00', '02:30'], '2027-10-31', '2027-10-31')).toBe(7);
  });
});
