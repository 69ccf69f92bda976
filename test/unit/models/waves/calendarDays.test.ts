import { describe, expect, it } from 'vitest';
import { addDays, daysFromMonthTurn, weekday } from '../../../../models/waves/calendarDays';

describe('addDays', () => {
  it('goes over the ends of months, years and Februaries', () => {
    expect(addDays('2027-02-27', 2)).toBe('2027-03-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-12-31', 1)).toBe('2028-01-01');
    expect(addDays('2027-03-01', -1)).toBe('2027-02-28');
  });

  it('knows no clock changes: a day is a day in the last week of March', () => {
    expect(addDays('2027-03-27', 1)).toBe('2027-03-28');
    expect(addDays('2027-03-28', 1)).toBe('2027-03-29');
    expect(addDays('2027-01-01', 365)).toBe('2028-01-01');
  });
});

describe('weekday', () => {
  it('counts from Monday', () => {
    // 2027-01-01 is a Friday
    expect(['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04'].map(weekday)).toEqual([5, 6, 7, 1]);
    expect(weekday('2028-02-29')).toBe(2);
  });
});

describe('daysFromMonthTurn', () => {
  it('counts to the nearer end of the month', () => {
    expect(['2027-01-01', '2027-01-03', '2027-01-16', '2027-01-29', '2027-01-31'].map(daysFromMonthTurn)).toEqual([0, 2, 15, 2, 0]);
    expect(daysFromMonthTurn('2027-02-28')).toBe(0);
    expect(daysFromMonthTurn('2028-02-28')).toBe(1);
  });
});
