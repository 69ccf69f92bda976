import { DAYS_PER_WEEK, MONTHS_PER_YEAR, MS_PER_DAY } from '../demand/calendarUnits';

const timeOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);

const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The date of an ISO instant, as it is in UTC. */
export const dateOfInstant = (instant: string): string => instant.slice(0, 10);

/** Calendar arithmetic without clocks or zones: `addDays('2027-02-27', 2)` → `2027-03-01`. */
export function addDays(date: string, days: number): string {
  return dateOf(timeOf(date) + days * MS_PER_DAY);
}

/** ISO weekday, 1 = Monday … 7 = Sunday: `weekday('2027-01-02')` → 6. */
export function weekday(date: string): number {
  return ((new Date(timeOf(date)).getUTCDay() + DAYS_PER_WEEK - 1) % DAYS_PER_WEEK) + 1;
}

/** Whole days from the 1st of the month or to its last day, whichever is nearer. */
export function daysFromMonthTurn(date: string): number {
  const day = Number(date.slice(8));
  const [year = 0, month = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Math.min(day - 1, last - day);
}

/** Whole days from one date to another: `daysBetween('2027-02-27', '2027-03-01')` → 2. */
export const daysBetween = (from: string, to: string): number => Math.round((timeOf(to) - timeOf(from)) / MS_PER_DAY);

/** Months from the month of one date to that of another, whatever their days. */
export const monthsBetween = (from: string, to: string): number => MONTHS_PER_YEAR * (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) + Number(to.slice(5, 7)) - Number(from.slice(5, 7));

/** The same day of a later month, or its last one where it is shorter: `addMonths('2027-01-31', 1)` → `2027-02-28`. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dateOf(Date.UTC(year, month - 1 + months, Math.min(day, last)));
}
