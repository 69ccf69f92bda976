import { expect, it } from 'vitest';
import { daysBefore } from '../../../../models/cutover/daysBefore';

const before = (zone: string, instant: string, days: number): string => new Date(daysBefore(zone, Date.parse(instant), days)).toISOString().slice(0, 16);

it('is the same time of the day, whatever clocks did meanwhile', () => {
  expect(before('Europe/Prague', '2027-04-03T04:00Z', 14)).toBe('2027-03-20T05:00');
  expect(before('America/Chicago', '2027-11-13T04:00Z', 10)).toBe('2027-11-03T03:00');
  expect(before('Pacific/Auckland', '2027-05-01T10:00Z', 30)).toBe('2027-04-01T09:00');
  expect(before('Asia/Kolkata', '2027-04-03T04:30Z', 14)).toBe('2027-03-20T04:30');
});
