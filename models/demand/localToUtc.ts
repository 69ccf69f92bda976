import { HOURS_PER_WEEK, SLOTS_PER_HOUR, SLOTS_PER_WEEK } from './weekSlots';

/**
 * Turns a local week of quarter-hour rates into UTC hours: the mean of the four quarters that fall into each hour.
 * `offsetMinutes` is how far the local clock is ahead of UTC; 330 moves local Monday 06:00 to Monday 00:30 UTC.
 */
export function localWeekToUtcHours(localRates: Float64Array, offsetMinutes: number): Float64Array {
  const shift = Math.round(offsetMinutes / (60 / SLOTS_PER_HOUR));
  const hours = new Float64Array(HOURS_PER_WEEK);
  for (let hour = 0; hour < HOURS_PER_WEEK; hour += 1) {
    let sum = 0;
    for (let quarter = 0; quarter < SLOTS_PER_HOUR; quarter += 1) {
      const utcSlot = hour * SLOTS_PER_HOUR + quarter;
      const localSlot = (((utcSlot + shift) % SLOTS_PER_WEEK) + SLOTS_PER_WEEK) % SLOTS_PER_WEEK;
      sum += localRates[localSlot] ?? 0;
    }
    hours[hour] = sum / SLOTS_PER_HOUR;
  }
  return hours;
}
