import { HOURS_PER_DAY, MINUTES_PER_HOUR } from '../../../models/demand/calendarUnits';
import { formatNumber } from '../../i18n';

/** `45 min`, `4 h`, `2 d`: the largest unit that gives a short number. */
export function spanOf(minutes: number): string {
  if (minutes < MINUTES_PER_HOUR) return `${minutes} min`;
  const hours = minutes / MINUTES_PER_HOUR;
  const short = (value: number) => formatNumber(value, { digits: 1 });
  return hours < 2 * HOURS_PER_DAY ? `${short(hours)} h` : `${short(hours / HOURS_PER_DAY)} d`;
}
