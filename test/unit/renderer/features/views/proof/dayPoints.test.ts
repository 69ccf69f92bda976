import { expect, it } from 'vitest';
import { dayCeiling, dayPoints } from '../../../../../../renderer/features/views/proof/dayPoints';
import { dayProof } from './samples';

it('keeps the hours in the order of the day, also over the end of the week', () => {
  expect(dayPoints(dayProof()).map(({ place, hourOfWeek, formulaP95 }) => [place, hourOfWeek, formulaP95])).toEqual([
    [0, 167, 22],
    [1, 0, null],
  ]);
});

it('makes room for the target and for the highest line', () => {
  expect(dayCeiling(dayPoints(dayProof()), 200)).toBe(200);
  expect(dayCeiling(dayPoints(dayProof()), 10)).toBe(60);
});
