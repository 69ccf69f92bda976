import type { WeeklyWindow } from '../document';
import { SLOTS_PER_HOUR, SLOTS_PER_WEEK, slotsOfWindow, windowHours } from '../demand/weekSlots';

export interface TouchedRuns {
  /** Runs whose window the outage touches. */
  readonly touched: number;
  /** Those of them that still fit into what is left of their window. */
  readonly inTime: number;
}

/**
 * Counts the runs of a weekly window that an outage touches, and those that fit into the rest of the window.
 * @param firstQuarter quarter of the week, in the window's own zone, in which the outage begins
 * @param runHours how long one run takes
 * @example window 22:00–02:00 every day, run of 1 h, outage Monday 21:00–23:30 → one run touched, 2.5 h left: in time
 */
export function runsInside(window: WeeklyWindow, firstQuarter: number, hours: number, runHours: number): TouchedRuns {
  const length = windowHours(window);
  let touched = 0;
  let inTime = 0;
  for (const start of window.days.map((day) => slotsOfWindow({ ...window, days: [day] })[0] ?? 0)) {
    // The first occurrence that has not ended before the outage begins, then one a week.
    let begins = (start - firstQuarter) / SLOTS_PER_HOUR;
    const week = SLOTS_PER_WEEK / SLOTS_PER_HOUR;
    while (begins + length > week) begins -= week;
    while (begins + length <= 0) begins += week;
    for (; begins < hours; begins += week) {
      touched += 1;
      const blocked = Math.min(hours, begins + length) - Math.max(0, begins);
      if (length - blocked >= runHours) inTime += 1;
    }
  }
  return { touched, inTime };
}
