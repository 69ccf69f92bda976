import { DAYS_PER_WEEK, MS_PER_HOUR } from '../../demand/calendarUnits';
import { HOURS_PER_WEEK } from '../../demand/weekSlots';
import type { DateLock } from '../../document/schema/migration';
import { addDays, mondayOf } from '../calendarDays';
import type { Span } from './siteHours';
import type { StartHours } from './startHours';
import type { ZoneClock } from './zoneClock';

/**
 * The hours in which a locked cutover may begin: of the very day on the site's own calendar, or of its week from Monday to Sunday. Such a
 * week lies in two of the search, which are those of UTC. The few hours at its edge count only where the site could not move in the rest of it:
 * else the search would take them for a week that is gained.
 * @param fits whether a cutover fits that begins in these hours
 * @example week of 2027-06-07 in Auckland → from Sunday 06-06 12:00 UTC for 168 hours; Monday 00:00 UTC on where the site is not quiet on Mondays alone
 */
export function lockedHours({ date, onTheDay }: DateLock, clock: ZoneClock, span: Span, fits: (starts: StartHours) => boolean): StartHours {
  const hourOf = (day: string): number => Math.ceil((clock.instantOf(Date.parse(`${day}T00:00:00Z`), 'start') - span.from) / MS_PER_HOUR);
  if (onTheDay === true) return { from: hourOf(date), to: hourOf(addDays(date, 1)) };
  const monday = mondayOf(date);
  const whole = { from: hourOf(monday), to: hourOf(addDays(monday, DAYS_PER_WEEK)) };
  const week = (Date.parse(`${monday}T00:00:00Z`) - span.from) / MS_PER_HOUR;
  const most = { from: Math.max(whole.from, week), to: Math.min(whole.to, week + HOURS_PER_WEEK) };
  return fits(most) ? most : whole;
}
