import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Night } from '../../../../../models/waves/solve/job';
import { canBegin } from '../../../../../models/waves/solve/nights';
import { effortOf } from '../../../../../models/waves/solve/effort';
import { nightsInOrder } from '../../../../../models/waves/solve/nightsInOrder';

const WEEK = 3;
const from = WEEK * 168;

/** A night that may begin in some hours of the week, or in none. */
const nightOf = (rank: number, open: readonly number[], after: readonly number[]): Night => ({
  rank,
  after,
  crewHours: [10],
  lastStart: (week, until) => (week === WEEK ? Math.max(-1, ...open.map((hour) => from + hour).filter((hour) => hour <= until)) : -1),
  best: () => null,
  hours: () => () => null,
});

const drawn = fc.array(fc.record({ open: fc.array(fc.integer({ min: 0, max: 167 }), { maxLength: 4 }), after: fc.array(fc.nat(), { maxLength: 3 }), together: fc.nat({ max: 4 }) }), { minLength: 1, maxLength: 12 });

it('lets in the nights that looking at all of them afresh lets in, whoever comes after whom', () => {
  let [refused, lowered] = [0, 0];
  fc.assert(
    fc.property(drawn, (list) => {
      // Who waits comes after what it waits for; two of one rank come together.
      const groups = list.map(({ open, after, together }, rank) => {
        const waits = rank === 0 ? [] : [...new Set(after.map((other) => other % rank))];
        return [nightOf(rank, open, waits), ...(together === 0 ? [nightOf(rank, [...open, 20], [])] : [])];
      });
      const add = nightsInOrder(WEEK, effortOf(Number.POSITIVE_INFINITY));
      let inside: readonly Night[] = [];
      for (const nights of groups) {
        const inWave = nights.flatMap(({ after }) => after).some((rank) => inside.some((night) => night.rank === rank));
        // What nothing ties to the wave is let in by its own calendar, which the search has looked at before.
        const depends = inWave || nights.length > 1;
        if (!depends && !canBegin(nights, WEEK, 0)) continue;
        const expected = canBegin([...inside, ...nights], WEEK, 0);
        expect(add(nights, depends)).toBe(expected);
        if (expected) inside = [...inside, ...nights];
        else refused += 1;
        if (expected && inWave) lowered += 1;
      }
    }),
    { numRuns: 500 },
  );
  expect(Math.min(refused, lowered)).toBeGreaterThan(100);
});
