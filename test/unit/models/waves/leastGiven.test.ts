import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Constraint } from '../../../../models/report/waveConstraint';
import { conflictSet } from '../../../../models/waves/conflictSet';
import { leastGiven } from '../../../../models/waves/leastGiven';

const all = (count: number): readonly Constraint[] => Array.from({ length: count }, (_, at) => ({ id: String(at), kind: 'gap', label: '', where: '' }));

/** Constraints cannot hold together where all of some conflict are among them; counts the questions. */
function judgeOf(count: number, conflicts: readonly (readonly number[])[]): { readonly holds: (kept: readonly Constraint[]) => boolean; readonly asked: () => number } {
  const cannot = conflicts.map((places) => new Set(places.map((place) => String(place % count))));
  let asked = 0;
  return {
    asked: () => asked,
    holds: (kept) => {
      asked += 1;
      const ids = new Set(kept.map(({ id }) => id));
      return !cannot.some((conflict) => [...conflict].every((id) => ids.has(id)));
    },
  };
}

it('gives up as few as can be, the first of the list before the last, as trying one after the other does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 24 }), fc.array(fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (count, conflicts) => {
      const constraints = all(count);
      const { holds, asked } = judgeOf(count, conflicts);
      const given = leastGiven(constraints, holds);
      expect(holds(constraints.filter((each) => !given.includes(each)))).toBe(true);
      // From the last to the first, everything is taken back that can be.
      let expected = [...constraints];
      for (const each of [...constraints].reverse()) {
        const fewer = expected.filter((other) => other !== each);
        if (holds(constraints.filter((other) => !fewer.includes(other)))) expected = fewer;
      }
      expect(given).toEqual(expected);
      expect(asked()).toBeGreaterThan(0);
    }),
  );
});

it('asks far less than once for each: two of a thousand', () => {
  const constraints = all(1000);
  let asked = 0;
  const given = leastGiven(constraints, (kept) => {
    asked += 1;
    const ids = new Set(kept.map(({ id }) => id));
    return !ids.has('77') && !ids.has('901');
  });
  expect(given.map(({ id }) => id)).toEqual(['77', '901']);
  expect(asked).toBeLessThan(60);
});

it('however few questions may be put, what is left over holds, and what is told as a conflict is one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 24 }), fc.array(fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), fc.integer({ min: 0, max: 30 }), (count, conflicts, most) => {
      const constraints = all(count);
      const [give, tell] = [judgeOf(count, conflicts), judgeOf(count, conflicts)];
      const given = leastGiven(constraints, give.holds, () => give.asked() < most);
      expect(give.asked()).toBeLessThanOrEqual(most);
      expect(give.holds(constraints.filter((each) => !given.includes(each)))).toBe(true);
      const conflict = conflictSet(constraints, tell.holds, () => tell.asked() < most);
      // Two questions come before any halving.
      expect(tell.asked()).toBeLessThanOrEqual(Math.max(2, most));
      expect(tell.holds(conflict)).toBe(false);
    }),
  );
});
