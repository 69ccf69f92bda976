import { userLocale } from './locale';

/** Whether the user's country writes the day or the month first in a short date; null where it writes the year first. */
export function dateOrder(locale = userLocale()): 'day-first' | 'month-first' | null {
  const first = new Intl.DateTimeFormat(locale).formatToParts(0).find(({ type }) => type !== 'literal')?.type;
  return first === 'day' ? 'day-first' : first === 'month' ? 'month-first' : null;
}
