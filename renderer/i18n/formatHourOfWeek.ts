import { HOURS_PER_DAY } from '../../models/demand/calendarUnits';
import { dateFormat } from './dateFormat';
import { userLocale } from './locale';

/** A Monday, in UTC; only its weekday matters. */
const ANY_MONDAY = { year: 2024, month: 0, day: 1 };

/** Hour 0…167 of the UTC week, Monday 00:00 first: 33 gives `Tue 09:00 UTC`. */
export function formatHourOfWeek(hour: number, locale = userLocale()): string {
  const date = new Date(Date.UTC(ANY_MONDAY.year, ANY_MONDAY.month, ANY_MONDAY.day + Math.floor(hour / HOURS_PER_DAY), hour % HOURS_PER_DAY));
  const weekday = dateFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(date);
  return `${weekday} ${String(hour % HOURS_PER_DAY).padStart(2, '0')}:00 UTC`;
}
