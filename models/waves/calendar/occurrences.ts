import type { CalendarEvent } from '../../document/schema/calendar';
import { DAYS_PER_WEEK, MONTHS_PER_YEAR } from '../../demand/calendarUnits';
import { addDays, addMonths, daysBetween, monthsBetween } from '../calendarDays';
import type { Days } from './blackout';

const MONTHS_PER_QUARTER = 3;

/** Steps of a calendar: which date the nth return has, and which n lies at or before a date. */
interface Step {
  readonly at: (from: string, n: number) => string;
  readonly before: (from: string, date: string) => number;
}

const months = (count: number): Step => ({
  at: (from, n) => addMonths(from, n * count),
  before: (from, date) => Math.floor(monthsBetween(from, date) / count) - 1,
});

const STEPS: Readonly<Record<NonNullable<CalendarEvent['every']>, Step>> = {
  week: { at: (from, n) => addDays(from, n * DAYS_PER_WEEK), before: (from, date) => Math.floor(daysBetween(from, date) / DAYS_PER_WEEK) },
  month: months(1),
  quarter: months(MONTHS_PER_QUARTER),
  year: months(MONTHS_PER_YEAR),
};

/**
 * First and last day of an entry each time that it touches the days of a search. The nth return counts from the first, so that
 * one on a 31st comes back on the last day of shorter months and on the 31st of longer ones.
 * @example 2027-01-31, every month, searched until 2027-03-31 → 2027-01-31, 2027-02-28, 2027-03-31
 */
export function occurrencesOf({ from, to, every, until }: Pick<CalendarEvent, 'from' | 'to' | 'every' | 'until'>, days: Days): readonly Days[] {
  if (to < from) return [];
  if (every === undefined) return to >= days.from && from <= days.to ? [{ from, to }] : [];
  const step = STEPS[every];
  const length = daysBetween(from, to);
  const last = until !== undefined && until < days.to ? until : days.to;
  const found: Days[] = [];
  // One that lasts until its return covers every day; what is before the search is not walked through, but for the last that may still reach into it.
  const back = addDays(days.from, -Math.min(length, daysBetween(from, step.at(from, 1))));
  const first = Math.max(0, step.before(from, back < last ? back : last));
  for (let n = first; ; n += 1) {
    const start = step.at(from, n);
    if (start > last) return found;
    const end = addDays(start, length);
    if (end >= days.from) found.push({ from: start, to: end });
  }
}
