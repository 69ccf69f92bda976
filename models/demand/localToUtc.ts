import { localRateInHour } from './localRateInHour';
import { HOURS_PER_WEEK } from './weekSlots';

/**
 * Turns a local week of quarter-hour rates into UTC hours: the mean of the four quarters that fall into each hour.
 * `offsetMinutes` is how far the local clock is ahead of UTC; 330 moves local Monday 06:00 to Monday 00:30 UTC.
 */
export function localWeekToUtcHours(localRates: Float64Array, offsetMinutes: number): Float64Array {
  const hours = new Float64Array(HOURS_PER_WEEK);
  for (let hour = 0; hour < HOURS_PER_WEEK; hour += 1) hours[hour] = localRateInHour(localRates, offsetMinutes, hour);
  return hours;
}
