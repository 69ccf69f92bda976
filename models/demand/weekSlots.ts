import type { WeeklyWindow } from '../document/schema/primitives';

/** A week in quarter hours, Monday 00:00 first. Quarter hours because some zones lie 30 or 45 minutes off the hour. */
export const SLOTS_PER_HOUR = 4;
export const HOURS_PER_WEEK = 168;
export const SLOTS_PER_WEEK = HOURS_PER_WEEK * SLOTS_PER_HOUR;
const SLOTS_PER_DAY = 24 * SLOTS_PER_HOUR;

const MINUTES_PER_SLOT = 60 / SLOTS_PER_HOUR;

/** `06:30` → 390. */
export function minutesOfClock(clock: string): number {
  const [hours = '0', minutes = '0'] = clock.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/**
 * The slots of the week that a window touches: a quarter that it covers in part counts whole. An end at or before the start lies on the next day; Sunday night runs
 * on into Monday. Example: days [7], 22:00–06:00 covers Sunday 22:00–24:00 and Monday 00:00–06:00.
 */
export function slotsOfWindow(window: Pick<WeeklyWindow, 'days' | 'start' | 'end'>): readonly number[] {
  const from = minutesOfClock(window.start);
  const to = minutesOfClock(window.end);
  const start = Math.floor(from / MINUTES_PER_SLOT);
  const end = Math.ceil(to / MINUTES_PER_SLOT);
  const length = to > from ? end - start : end - start + SLOTS_PER_DAY;
  const slots: number[] = [];
  for (const day of window.days) {
    const first = (day - 1) * SLOTS_PER_DAY + start;
    for (let slot = first; slot < first + length; slot += 1) slots.push(slot % SLOTS_PER_WEEK);
  }
  return slots;
}

/** Length of one run of a window in hours: 22:00–06:00 → 8. */
export function windowHours(window: Pick<WeeklyWindow, 'start' | 'end'>): number {
  const minutes = minutesOfClock(window.end) - minutesOfClock(window.start);
  return (minutes > 0 ? minutes : minutes + 24 * 60) / 60;
}
