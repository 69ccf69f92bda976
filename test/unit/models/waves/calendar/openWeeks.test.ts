import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Blackout } from '../../../../../models/waves/calendar/blackout';
import { openWeeks } from '../../../../../models/waves/calendar/openWeeks';
import { rangesByZone } from '../../../../../models/waves/calendar/rangesByZone';
import { meetingStarts, openRisk } from '../../../../../models/waves/calendar/openStarts';
import { siteHours, type SiteHours } from '../../../../../models/waves/calendar/siteHours';
import { siteTimes, startAt } from '../../../../../models/waves/calendar/siteTimes';
import { nightWeeks } from '../../../../../models/waves/calendar/nightWeeks';
import { ANY_TIME, type CutoverLength, type StartHours } from '../../../../../models/waves/calendar/startHours';
import { zoneClock } from '../../../../../models/waves/calendar/zoneClock';

const WEEKS = 30;
const FROM = Date.UTC(2027, 1, 1);
const HOUR = 3_600_000;
const span = { from: FROM, weeks: WEEKS };
const clocks = new Map(['Europe/Prague', 'America/Chicago', 'Asia/Kolkata'].map((zone) => [zone, zoneClock(zone, FROM, FROM + (WEEKS + 1) * 7 * 24 * HOUR)]));
const clockOf = (zone: string) => clocks.get(zone) ?? zoneClock(zone, FROM, FROM);

/** Half hours from some days before the search to some days after it. */
const spanArbitrary = fc.tuple(fc.integer({ min: -100, max: (WEEKS + 2) * 7 * 48 }), fc.integer({ min: 1, max: 600 })).map(([from, length]) => ({ from: FROM + (from * HOUR) / 2, to: FROM + ((from + length) * HOUR) / 2 }));
const entryArbitrary: fc.Arbitrary<Blackout> = fc.record({ kind: fc.constant('change-freeze' as const), id: fc.constant('freeze'), name: fc.constant('Freeze'), hard: fc.boolean(), spans: fc.array(spanArbitrary, { maxLength: 12 }) });

const lengthArbitrary = fc.record({ hours: fc.double({ min: 0.5, max: 120, noNaN: true }), rollbackHours: fc.integer({ min: 0, max: 40 }) });
const startsArbitrary = fc.option(fc.integer({ min: 0, max: WEEKS * 7 })).map((day) => (day === null ? ANY_TIME : { from: day * 24, to: day * 24 + 24 }));

/** What a start finds, by counting hour by hour; null where something hard is in the way. */
function countedAt({ hard, cost }: SiteHours, { hours, rollbackHours }: CutoverLength, { from, to }: StartHours, start: number): { readonly risk: number; readonly quietAfter: number; readonly freeHours: number } | null {
  const [own, whole] = [Math.ceil(hours), Math.ceil(hours) + Math.ceil(rollbackHours)];
  const all = Array.from({ length: whole }, (_, at) => start + at);
  if (start < from || start >= to || start + whole > hard.length || all.some((hour) => hard[hour] === 1)) return null;
  let quietAfter = 0;
  for (let hour = start + own; hour < hard.length && hard[hour] === 0 && cost[hour] === 0; hour += 1) quietAfter += 1;
  return { risk: all.slice(0, own).reduce((sum, hour) => sum + (cost[hour] ?? 0), 0), quietAfter, freeHours: own + Math.max(quietAfter, whole - own) };
}

it('are the hours at which a cutover fits, entries that overlap and days that are locked included; what each finds is what counting hour by hour finds', () => {
  let [open, closed, costly] = [0, 0, 0];
  fc.assert(
    fc.property(fc.array(entryArbitrary, { maxLength: 6 }), fc.constantFrom(...clocks.keys()), lengthArbitrary, startsArbitrary, fc.array(fc.nat({ max: 3 }), { minLength: 6, maxLength: 6 }), (entries, timeZone, length, starts, costs) => {
      const costOf = (entry: Blackout): number => costs[entries.indexOf(entry)] ?? 0;
      const counted = siteHours(entries, (zone) => clockOf(zone ?? timeZone), span, costOf);
      const found = openWeeks(rangesByZone(clockOf, span), span)({ hard: entries.filter(({ hard }) => hard), timeZone, length, starts });
      const times = siteTimes(rangesByZone(clockOf, span), span)({ entries, timeZone, length, open: found, costOf });
      const all = Array.from({ length: WEEKS * 168 }, (_, hour) => countedAt(counted, length, starts, hour));
      expect(all.map((each, hour) => (each === null ? null : hour)).filter((hour) => hour !== null)).toEqual([...found].flatMap((first, at) => (at % 2 === 0 ? Array.from({ length: (found[at + 1] ?? 0) - first + 1 }, (_, more) => first + more) : [])));
      expect(all.map((_, hour) => startAt(times, hour))).toEqual(all);
      const best = nightWeeks([times], found, WEEKS);
      for (let week = 0; week < WEEKS; week += 1) {
        const here = all.slice(week * 168, (week + 1) * 168).flatMap((each, at) => (each === null ? [] : [{ ...each, hour: week * 168 + at }]));
        const first = here.sort((a, b) => a.risk - b.risk || b.quietAfter - a.quietAfter || a.hour - b.hour)[0];
        expect([best.startHours[week], best.risk[week]]).toEqual([first?.hour ?? -1, first?.risk ?? Number.POSITIVE_INFINITY]);
        expect(Number.isFinite(openRisk(found, WEEKS)[week])).toBe(first !== undefined);
        if (first === undefined) closed += 1; else open += 1;
        if ((first?.risk ?? 0) > 0) costly += 1;
      }
    }),
    { numRuns: RUNS },
  );
  expect(Math.min(open, closed)).toBeGreaterThan(RUNS);
  expect(costly).toBeGreaterThan(0);
});

it('has its best hour where that of all sites of a night together is', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.array(entryArbitrary, { maxLength: 4 }), fc.constantFrom(...clocks.keys()), lengthArbitrary), { minLength: 2, maxLength: 3 }), (sites) => {
      const ranges = rangesByZone(clockOf, span);
      const costOf = ({ spans }: Blackout): number => spans.length;
      const counted = sites.map(([entries, timeZone, length]) => ({ hours: siteHours(entries, (zone) => clockOf(zone ?? timeZone), span, costOf), length }));
      const times = sites.map(([entries, timeZone, length]) => siteTimes(ranges, span)({ entries, timeZone, length, costOf, open: openWeeks(ranges, span)({ hard: entries.filter(({ hard }) => hard), timeZone, length, starts: ANY_TIME }) }));
      const best = nightWeeks(times, times.map(({ open }) => open).reduce(meetingStarts), WEEKS);
      for (let week = 0; week < WEEKS; week += 1) {
        const here = Array.from({ length: 168 }, (_, at) => week * 168 + at).flatMap((hour) => {
          const each = counted.flatMap(({ hours, length }) => countedAt(hours, length, ANY_TIME, hour) ?? []);
          return each.length < sites.length ? [] : [{ hour, risk: each.reduce((sum, { risk }) => sum + risk, 0), quiet: Math.min(...each.map(({ quietAfter }) => quietAfter)) }];
        });
        const first = here.sort((a, b) => a.risk - b.risk || b.quiet - a.quiet || a.hour - b.hour)[0];
        expect([best.startHours[week], best.risk[week]]).toEqual([first?.hour ?? -1, first?.risk ?? Number.POSITIVE_INFINITY]);
      }
    }),
    { numRuns: RUNS / 4 },
  );
});

const RUNS = 60;
