import { dateFormat } from './dateFormat';
import { userLocale } from './locale';

/** `2027-01-31` as people of the user's region write it. */
export function formatDate(isoDate: string, locale = userLocale()): string {
  const style: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' };
  return dateFormat(locale, style).format(new Date(isoDate));
}
