import { MONTHS_PER_YEAR } from '../demand/calendarUnits';

/** The calendar month some months after that of a date. Example: `2027-11-15` and 3 → `2028-02`. */
export function monthAfter(date: string, months: number): string {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const at = year * MONTHS_PER_YEAR + month - 1 + months;
  return `${Math.floor(at / MONTHS_PER_YEAR)}-${String((at % MONTHS_PER_YEAR) + 1).padStart(2, '0')}`;
}
