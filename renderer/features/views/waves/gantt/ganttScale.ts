import { DAYS_PER_WEEK } from '../../../../../models/demand/calendarUnits';
import { dateOfTime } from '../../../../../models/waves/calendarDays';
import type { Stretch } from '../../../../../shared/gantt/gantt';
import type { Zoom } from '../wavesStore';

export const MS_PER_DAY = 86_400_000;

/** Pixels of a day. */
export const DAY_WIDTH: Readonly<Record<Zoom, number>> = { day: 64, week: 14, month: 2.5 };

export interface Tick extends Stretch {
  /** Its first day, ISO. */
  readonly date: string;
}

/** Calendar months that a stretch touches, cut at its ends. */
export function monthTicks({ from, to }: Stretch): readonly Tick[] {
  const ticks: Tick[] = [];
  for (let start = from; start < to; ) {
    const day = new Date(start);
    const next = Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 1);
    ticks.push({ from: start, to: Math.min(next, to), date: dateOfTime(start) });
    start = next;
  }
  return ticks;
}

/** Weeks from Monday, or days; months need no finer ticks than themselves. */
export function fineTicks({ from, to }: Stretch, zoom: Zoom): readonly Tick[] {
  if (zoom === 'month') return [];
  const step = (zoom === 'week' ? DAYS_PER_WEEK : 1) * MS_PER_DAY;
  const first = zoom === 'week' ? from + ((DAYS_PER_WEEK + 1 - new Date(from).getUTCDay()) % DAYS_PER_WEEK) * MS_PER_DAY : from;
  const ticks: Tick[] = [];
  for (let start = first; start < to; start += step) ticks.push({ from: start, to: Math.min(start + step, to), date: dateOfTime(start) });
  return ticks;
}

/** Where a stretch lies in the drawing, in pixels. */
export function placeOf({ from, to }: Stretch, chart: Stretch, zoom: Zoom): { readonly left: number; readonly width: number } {
  const perMs = DAY_WIDTH[zoom] / MS_PER_DAY;
  return { left: (from - chart.from) * perMs, width: (to - from) * perMs };
}
