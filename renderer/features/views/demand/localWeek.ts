import { MINUTES_PER_HOUR, MS_PER_MINUTE } from '../../../../models/demand/calendarUnits';
import type { DemandTable } from '../../../../models/report/report';

export const HOURS_PER_WEEK = 168;
export const HOURS_PER_DAY = 24;

/** Zero-based months whose middle stands for the season. */
const SEASON_MONTH: Readonly<Record<DemandTable['season'], number>> = { 'northern-winter': 0, 'northern-summer': 6 };
const MID_MONTH = 15;

/** A moment inside the season; noon keeps clear of any change of clocks. */
export const seasonInstant = (year: number, season: DemandTable['season']): Date => new Date(Date.UTC(year, SEASON_MONTH[season], MID_MONTH, 12));

/** Minutes that local clocks are ahead of UTC at that moment; null for a zone that this machine does not know. */
export function zoneOffsetMinutes(timeZone: string, instant: Date): number | null {
  try {
    const parts = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    }).formatToParts(instant);
    const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((candidate) => candidate.type === type)?.value);
    const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
    return Math.round((local - instant.getTime()) / MS_PER_MINUTE);
  } catch {
    return null;
  }
}

/** A week as a clock on the wall sees it: whole hours are shifted, the rest says at which minute each hour begins. */
export interface LocalWeek {
  readonly shiftHours: number;
  readonly startMinute: number;
}

/** +330 (India) shifts by 5 hours and lets every hour begin at :30; −150 (half of Newfoundland's summer) by −3 and :30. */
export function localWeek(offsetMinutes: number): LocalWeek {
  const shiftHours = Math.floor(offsetMinutes / MINUTES_PER_HOUR);
  return { shiftHours, startMinute: offsetMinutes - shiftHours * MINUTES_PER_HOUR };
}

/** Hour of the local week in which an hour of the UTC week falls. */
export const toLocalHour = (utcHour: number, { shiftHours }: LocalWeek): number => modulo(utcHour + shiftHours, HOURS_PER_WEEK);

/** Values of the UTC week in the order of the local week, Monday's first hour first. */
export function rotateWeek(utcValues: readonly number[], week: LocalWeek): readonly number[] {
  return Array.from({ length: HOURS_PER_WEEK }, (_, hour) => utcValues[modulo(hour - week.shiftHours, HOURS_PER_WEEK)] ?? 0);
}

const modulo = (value: number, base: number): number => ((value % base) + base) % base;
