import { DAYS_PER_WEEK, MONTHS_PER_YEAR, MS_PER_DAY } from '../demand/calendarUnits';

const timeOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);

const [DATE_LENGTH, MINUTE_LENGTH] = ['YYYY-MM-DD'.length, 'YYYY-MM-DDTHH:MM'.length] as const;

/** The date of a time in ms: of an instant in UTC, of a time on the wall on its own calendar. */
export const dateOfTime = (time: number): string => new Date(time).toISOString().slice(0, DATE_LENGTH);

/** A time on the wall in ms to the minute: `2027-06-05T04:00`. */
export const minuteOfTime = (time: number): string => new Date(time).toISOString().slice(0, MINUTE_LENGTH);

/** An instant in ms to the minute, in UTC: `2027-06-05T04:00Z`. */
export const instantText = (time: number): string => `${minuteOfTime(time)}Z`;

/** The date of an ISO time: of an instant in UTC, of a time on the wall (`2027-05-01T06:00`) on its own calendar. */
export const dateOfInstant = (instant: string): string => instant.slice(0, 10);

/** Calendar arithmetic without clocks or zones: `addDays('2027-02-27', 2)` → `2027-03-01`. */
export function addDays(date: string, days: number): string {
  return dateOfTime(timeOf(date) + days * MS_PER_DAY);
}

/** ISO weekday, 1 = Monday … 7 = Sunday: `weekday('2027-01-02')` → 6. */
export function weekday(date: string): number {
  return ((new Date(timeOf(date)).getUTCDay() + DAYS_PER_WEEK - 1) % DAYS_PER_WEEK) + 1;
}

/** The Monday of the week of a date: `mondayOf('2027-01-02')` → `2026-12-28`. */
export const mondayOf = (date: string): string => addDays(date, 1 - weekday(date));

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
  return dateOfTime(Date.UTC(year, month - 1 + months, Math.min(day, last)));
}
