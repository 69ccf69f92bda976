import { MINUTES_PER_DAY, MS_PER_DAY, MS_PER_MINUTE } from '../../demand/calendarUnits';
import { minutesOfClock } from '../../demand/weekSlots';
import type { WeeklyWindow } from '../../document/schema/primitives';
import { remembered } from '../../memo/remembered';
import { addDays, weekday } from '../calendarDays';
import type { Days, WallSpan } from './blackout';

const midnight = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** Whole days, the last one included. */
export const wholeDays = (from: string, to: string): WallSpan => ({ from: midnight(from), to: midnight(to) + MS_PER_DAY });

/** A day as a calendar shows it. */
export interface CalendarDay {
  readonly date: string;
  /** ISO weekday, 1 = Monday. */
  readonly weekday: number;
  /** Its 00:00 on the wall. */
  readonly from: number;
}

/** Every day of a span of days; sites of one search share it. */
const daysOf = remembered(
  ({ from, to }: Days): readonly CalendarDay[] => {
    const days: CalendarDay[] = [];
    for (let date = from; date <= to; date = addDays(date, 1)) days.push({ date, weekday: weekday(date), from: midnight(date) });
    return days;
  },
  ({ from, to }) => `${from} ${to}`,
);

/** Days that hold, joined to spans where they follow one another. */
export function spansOfDays(days: Days, holds: (date: string) => boolean): readonly WallSpan[] {
  const spans: { from: number; to: number }[] = [];
  for (const { date, from } of daysOf(days)) {
    if (!holds(date)) continue;
    const last = spans.at(-1);
    if (last?.to === from) last.to += MS_PER_DAY;
    else spans.push({ from, to: from + MS_PER_DAY });
  }
  return spans;
}

/** Every turn of a weekly window that begins on a day that counts; an end at or before the start lies on the next day. */
export function spansOfWindow(window: Pick<WeeklyWindow, 'days' | 'start' | 'end'>, days: Days, counts: (date: string) => boolean = () => true): readonly WallSpan[] {
  const [start, end] = [minutesOfClock(window.start), minutesOfClock(window.end)];
  const length = (end > start ? end - start : end - start + MINUTES_PER_DAY) * MS_PER_MINUTE;
  return daysOf(days)
    .filter((day) => window.days.includes(day.weekday) && counts(day.date))
    .map((day) => {
      const from = day.from + start * MS_PER_MINUTE;
      return { from, to: from + length };
    });
}

/** Whether `MM-DD` lies in a season that may run over New Year: 11-15 … 01-06 holds 12-24. */
export function inSeason(day: string, from: string, to: string): boolean {
  return from <= to ? day >= from && day <= to : day >= from || day <= to;
}
