import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Blackout } from '../../../../../models/waves/calendar/blackout';
import { openWeeks } from '../../../../../models/waves/calendar/openWeeks';
import { ANY_TIME, siteWeeks } from '../../../../../models/waves/calendar/siteWeeks';
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

it('are the weeks in which a best cutover is found, entries that overlap and days that are locked included', () => {
  let [open, closed] = [0, 0];
  fc.assert(
    fc.property(
      fc.array(entryArbitrary, { maxLength: 6 }),
      fc.constantFrom(...clocks.keys()),
      fc.record({ hours: fc.double({ min: 0.5, max: 120, noNaN: true }), rollbackHours: fc.integer({ min: 0, max: 40 }) }),
      fc.option(fc.integer({ min: 0, max: WEEKS * 7 })),
      (entries, timeZone, length, day) => {
        const starts = day === null ? ANY_TIME : { from: day * 24, to: day * 24 + 24 };
        const best = siteWeeks(entries, (zone) => clockOf(zone ?? timeZone), span, length, () => 1, starts).weeks.map((week) => week !== null);
        const found = openWeeks(clockOf, span)({ hard: entries.filter(({ hard }) => hard), timeZone, length, starts }).weeks.map((week) => week !== null);
        expect(found).toEqual(best);
        for (const week of best) if (week) open += 1; else closed += 1;
      },
    ),
    { numRuns: 300 },
  );
  expect(Math.min(open, closed)).toBeGreaterThan(1000);
});
