import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Blackout } from '../../../../../models/waves/calendar/blackout';
import { openWeeks } from '../../../../../models/waves/calendar/openWeeks';
import { rangesByZone } from '../../../../../models/waves/calendar/rangesByZone';
import { openRisk } from '../../../../../models/waves/calendar/openStarts';
import { siteHours } from '../../../../../models/waves/calendar/siteHours';
import { ANY_TIME, nightWeeks, siteTimes, startAt } from '../../../../../models/waves/calendar/siteWeeks';
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
        const times = siteTimes(siteHours(entries, (zone) => clockOf(zone ?? timeZone), span, () => 1), length, starts);
        const best = [...nightWeeks([times], WEEKS).risk].map(Number.isFinite);
        const found = openWeeks(rangesByZone(clockOf, span), span)({ hard: entries.filter(({ hard }) => hard), timeZone, length, starts });
        expect([...openRisk(found, WEEKS)].map(Number.isFinite)).toEqual(best);
        const hours = Array.from({ length: WEEKS * 168 }, (_, hour) => hour).filter((hour) => startAt(times, hour) !== null);
        expect([...found].flatMap((first, at) => (at % 2 === 0 ? Array.from({ length: (found[at + 1] ?? 0) - first + 1 }, (_, more) => first + more) : []))).toEqual(hours);
        for (const week of best) if (week) open += 1; else closed += 1;
      },
    ),
    { numRuns: 300 },
  );
  expect(Math.min(open, closed)).toBeGreaterThan(1000);
});
