const HOURS_PER_DAY = 24;
const DAYS_PER_WEEK = 7;

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

/**
 * The stretch of `hours` hours with the fewest requests in the week; the first one where several are equal.
 * Worked example: load only on Monday 06:00 to 14:00 → Monday 00:00 for a window of four hours.
 */
export function quietWindow(requestsPerHour: readonly number[], hours: number): QuietWindow {
  const sums = requestsPerHour.map((_, start) => sumFrom(requestsPerHour, start, hours));
  const quietest = sums.reduce((best, sum, start) => (sum < (sums[best] ?? Infinity) ? start : best), 0);
  const dayOfWeek = (Math.floor(quietest / HOURS_PER_DAY) + MONDAY) % DAYS_PER_WEEK;
  return { dayOfWeek, dayName: DAY_NAMES[dayOfWeek] ?? DAY_NAMES[0], startHour: quietest % HOURS_PER_DAY };
}

function sumFrom(requestsPerHour: readonly number[], start: number, hours: number): number {
  let sum = 0;
  for (let hour = 0; hour < hours; hour += 1) sum += requestsPerHour[(start + hour) % requestsPerHour.length] ?? 0;
  return sum;
}
