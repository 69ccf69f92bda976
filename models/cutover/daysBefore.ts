import { MS_PER_DAY } from '../demand/calendarUnits';
import { zoneClock } from '../waves/calendar/zoneClock';

/**
 * The instant (ms) so many days before another on the calendar of a zone: the same time of the day, whatever clocks did meanwhile.
 * @example Prague, 14 days before 2027-04-03 06:00 (04:00 UTC) → 2027-03-20 06:00 (05:00 UTC)
 */
export function daysBefore(timeZone: string, instant: number, days: number): number {
  const clock = zoneClock(timeZone, instant - days * MS_PER_DAY, instant);
  return clock.instantOf(clock.wallAt(instant) - days * MS_PER_DAY, 'start');
}
