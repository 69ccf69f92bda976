import { SLOTS_PER_HOUR, SLOTS_PER_WEEK, slotsOfWindow } from '../demand/weekSlots';
import { zoneOffsetMinutes } from '../demand/zoneOffset';
import { byObject } from '../memo/byObject';
import { recall } from '../memo/recall';
import type { BatchRun } from './batchRuns';

const MINUTES_PER_SLOT = 60 / SLOTS_PER_HOUR;

interface Covered {
  /** Quarter hours. */
  readonly slots: readonly number[];
  /** Hours that they lie in, each once. */
  readonly hours: readonly number[];
}

/** By clock and length: every environment, week and draw asks for the same ones. */
const coveredOf = byObject((_: BatchRun['window']) => new Map<string, unknown>());

/**
 * Quarter hours of the UTC week in which a run may be at work. It may begin at any time inside its window, so the whole
 * window counts; a run that outlasts its window and can not be cut goes on until it ends.
 * @example 22:00–02:00 on Mondays with 9 h of work that can not be cut → Monday 22:00 to Tuesday 07:00 local time
 */
export const batchSlots = (run: BatchRun, instant: Date): readonly number[] => coveredBy(run, instant).slots;

/** The hours of the UTC week that those quarter hours lie in. Example: Monday 22:30–23:15 → 22 and 23. */
export const batchHours = (run: BatchRun, instant: Date): readonly number[] => coveredBy(run, instant).hours;

function coveredBy(run: BatchRun, instant: Date): Covered {
  const shift = Math.round(zoneOffsetMinutes(run.timeZone, instant) / MINUTES_PER_SLOT);
  const length = Math.min(SLOTS_PER_WEEK, run.fits ? 0 : Math.ceil(run.hours * SLOTS_PER_HOUR));
  return recall(coveredOf(run.window), `${shift} ${length}`, () => {
    const slots = slotsAt(run.window, shift, length);
    return { slots, hours: [...new Set(slots.map((slot) => Math.floor(slot / SLOTS_PER_HOUR)))] };
  });
}

function slotsAt(window: BatchRun['window'], shift: number, least: number): readonly number[] {
  const slots = new Set<number>();
  for (const day of window.days) {
    const covered = slotsOfWindow({ ...window, days: [day] });
    const start = covered[0] ?? 0;
    for (let index = 0; index < Math.max(covered.length, least); index += 1) slots.add((start + index - shift + 2 * SLOTS_PER_WEEK) % SLOTS_PER_WEEK);
  }
  return [...slots];
}
