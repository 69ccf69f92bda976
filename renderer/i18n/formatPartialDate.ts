import { dateFormat } from './dateFormat';
import { formatDate } from './formatDate';
import { userLocale } from './locale';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;

/** Dates as sources give them: `2027-06-30` in full, `2027-06` as `Jun 2027`; a bare year or words stay as they are. */
export function formatPartialDate(date: string, locale = userLocale()): string {
  if (DAY.test(date)) return formatDate(date, locale);
  if (!MONTH.test(date)) return date;
  return dateFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${date}-01`));
}
