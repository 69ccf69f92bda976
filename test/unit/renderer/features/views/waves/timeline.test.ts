import { expect, it } from 'vitest';
import { timeline } from '../../../../../../renderer/features/views/waves/timeline';

it('places waves along one calendar, first and last day counted', () => {
  const bars = timeline([
    { number: 0, start: '2027-01-01', end: '2027-01-05' },
    { number: 1, start: '2027-01-10', end: '2027-01-10' },
  ]);
  expect(bars).toEqual([
    { number: 0, left: 0, width: 0.5, days: 5 },
    { number: 1, left: 0.9, width: 0.1, days: 1 },
  ]);
});

it('counts calendar days across the change of clocks', () => {
  expect(timeline([{ number: 0, start: '2027-03-27', end: '2027-03-29' }])[0]?.days).toBe(3);
});
