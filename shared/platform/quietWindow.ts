import { DAYS_PER_WEEK, HOURS_PER_DAY } from '../../models/demand/calendarUnits';

/** A stretch of the UTC week. */
export interface QuietWindow {
  /** 0 = Sunday, the way Azure counts. */
  readonly dayOfWeek: number;
  readonly dayName: string;
  readonly startHour: number;
}

const DAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** A demand table starts on Monday 00:00. */
const MONDAY = 1;

/** How far round a window its neighbourhood reaches, so that work that overruns still meets few people. */
const NEIGHBOURHOOD_HOURS = 12;

/**
 * The stretch of `hours` hours with the fewest requests in the week; where several are equal, the one with the fewest in the
 * twelve hours before and after it, then the first. Worked example: load only from Monday 06:00 to Friday 22:00 → a window of
 * four hours on Saturday 10:00, twelve hours after the last and long before the next shift.
 */
export function quietWindow(requestsPerHour: readonly number[], hours: number): QuietWindow {
  const ranks = requestsPerHour.map((_, start) => ({
    start,
    inside: sumFrom(requestsPerHour, start, hours),
    around: sumFrom(requestsPerHour, start - NEIGHBOURHOOD_HOURS, hours + 2 * NEIGHBOURHOOD_HOURS),
  }));
  const quietest = ranks.reduce((best, each) => (isQuieter(each, best) ? each : best)).start;
  const dayOfWeek = (Math.floor(quietest / HOURS_PER_DAY) + MONDAY) % DAYS_PER_WEEK;
  return { dayOfWeek, dayName: DAY_NAMES[dayOfWeek] ?? DAY_NAMES[0], startHour: quietest % HOURS_PER_DAY };
}

interface Rank {
  readonly inside: number;
  readonly around: number;
}

function isQuieter(a: Rank, b: Rank): boolean {
  return a.inside === b.inside ? a.around < b.around : a.inside < b.inside;
}

function sumFrom(requestsPerHour: readonly number[], start: number, hours: number): number {
  const length = requestsPerHour.length;
  let sum = 0;
  for (let hour = 0; hour < hours; hour += 1) sum += requestsPerHour[(start + hour + length) % length] ?? 0;
  return sum;
}
