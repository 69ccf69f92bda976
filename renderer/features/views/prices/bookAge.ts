import { MS_PER_DAY } from '../../../../models/demand/calendarUnits';

/**
 * Days after which the app asks for newer prices. A setting of the interface, no input of any figure: list prices move a few
 * times a year, and a quarter is the step in which offers are reviewed.
 */
export const OLD_AFTER_DAYS = 90;

/** Whole days between the date of a book and now; null when the book is not dated by the day. */
export function bookAge(asOf: string, now: Date): number | null {
  const date = /^\d{4}-\d\d-\d\d$/.test(asOf) ? Date.parse(`${asOf}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, Math.floor((now.getTime() - date) / MS_PER_DAY));
}
