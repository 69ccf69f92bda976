import { SLOTS_PER_HOUR, SLOTS_PER_WEEK, slotsOfWindow } from '../demand/weekSlots';
import { zoneOffsetMinutes } from '../demand/zoneOffset';
import type { BatchRun } from './batchRuns';

const MINUTES_PER_SLOT = 60 / SLOTS_PER_HOUR;

/**
 * Quarter hours of the UTC week in which a run may be at work. It may begin at any time inside its window, so the whole
 * window counts; a run that outlasts its window and can not be cut goes on until it ends.
 * @example 22:00–02:00 on Mondays with 9 h of work that can not be cut → Monday 22:00 to Tuesday 07:00 local time
 */
export function batchSlots(run: BatchRun, instant: Date): readonly number[] {
  const shift = Math.round(zoneOffsetMinutes(run.timeZone, instant) / MINUTES_PER_SLOT);
  const length = Math.min(SLOTS_PER_WEEK, run.fits ? 0 : Math.ceil(run.hours * SLOTS_PER_HOUR));
  const slots = new Set<number>();
  for (const day of run.window.days) {
    const window = slotsOfWindow({ ...run.window, days: [day] });
    const start = window[0] ?? 0;
    for (let index = 0; index < Math.max(window.length, length); index += 1) slots.add((start + index - shift + 2 * SLOTS_PER_WEEK) % SLOTS_PER_WEEK);
  }
  return [...slots];
}
