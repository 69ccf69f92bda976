import { MONTHS_PER_YEAR } from '../demand/calendarUnits';

const months = (date: string): number => Number(date.slice(0, 4)) * MONTHS_PER_YEAR + Number(date.slice(5, 7));

/** Whole calendar months from one date to another, never below 0. Example: 2027-01-15 to 2027-09-04 → 8. */
export const monthsUntil = (from: string, to: string): number => Math.max(0, months(to) - months(from));
