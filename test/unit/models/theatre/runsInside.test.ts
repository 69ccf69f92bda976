import { expect, it } from 'vitest';
import { runsInside } from '../../../../models/theatre/runsInside';

const nightly = { days: [1, 2, 3, 4, 5, 6, 7], start: '22:00', end: '02:00' };
const quarterOf = (day: number, hour: number): number => ((day - 1) * 24 + hour) * 4;

it('a run still ends in time when enough of its window is left', () => {
  // Monday 21:00–23:30 leaves 2.5 of 4 hours.
  expect(runsInside(nightly, quarterOf(1, 21), 2.5, 1)).toEqual({ touched: 1, inTime: 1 });
  expect(runsInside(nightly, quarterOf(1, 21), 2.5, 2.6)).toEqual({ touched: 1, inTime: 0 });
});

it('a day outside the window touches nothing, a week touches every run', () => {
  expect(runsInside(nightly, quarterOf(3, 2), 20, 1)).toEqual({ touched: 0, inTime: 0 });
  expect(runsInside(nightly, quarterOf(3, 2), 168, 1)).toEqual({ touched: 7, inTime: 0 });
});

it('the night from Sunday runs on into Monday', () => {
  expect(runsInside({ ...nightly, days: [7] }, quarterOf(1, 1), 2, 4)).toEqual({ touched: 1, inTime: 0 });
});

it('two weeks hold a weekly run twice', () => {
  expect(runsInside({ ...nightly, days: [2] }, quarterOf(1, 0), 336, 1).touched).toBe(2);
});
