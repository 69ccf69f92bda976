import { HOURS_PER_YEAR } from '../../demand/calendarUnits';

/**
 * Availability of something that fails so often and is repaired in so many hours: MTBF ÷ (MTBF + MTTR) with
 * MTBF = 8,760 h ÷ events a year.
 * @param share of the function that an event stops
 * @example 0.5 events a year of 2 h → 17,520 ÷ 17,522 = 0.99989
 */
export function fromEvents(perYear: number, hours: number, share = 1): number {
  if (perYear === 0) return 1;
  return 1 - (share * hours) / (HOURS_PER_YEAR / perYear + hours);
}
