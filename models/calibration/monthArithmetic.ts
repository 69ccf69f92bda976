import { MONTHS_PER_YEAR } from '../demand/calendarUnits';

const numbersOf = (date: string): readonly [number, number] => {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return [year, month];
};

/** `2028-02` → 29. */
export function daysOfMonth(month: string): number {
  const [year, number] = numbersOf(month);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}

/** `2027-01-15` and `2028-03` → 14. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear, fromMonth] = numbersOf(from);
  const [toYear, toMonth] = numbersOf(to);
  return (toYear - fromYear) * MONTHS_PER_YEAR + toMonth - fromMonth;
}
