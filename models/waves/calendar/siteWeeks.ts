import { HOURS_PER_WEEK } from '../../demand/weekSlots';
import type { Blackout } from './blackout';
import { siteHours, type Span } from './siteHours';
import { windowHours } from './windowHours';
import type { ZoneClock } from './zoneClock';

/** The best cutover of one site in one week. */
export interface SiteWeek {
  /** Hours from the start of the search. */
  readonly startHour: number;
  /** What the hours of it put at risk, in currency. */
  readonly risk: number;
  /** Hours from the start until work or something hard begins after its end. */
  readonly freeHours: number;
}

export interface SiteCalendar {
  /** By week; null where no cutover fits between what is hard. */
  readonly weeks: readonly (SiteWeek | null)[];
}

/** Hours of a cutover: what it takes, and what must be free behind it for the way back. */
export interface CutoverLength {
  readonly hours: number;
  readonly rollbackHours: number;
}

/** Hours from the start of the search in which a cutover may begin, the last not included. */
export interface StartHours {
  readonly from: number;
  readonly to: number;
}

/**
 * For every week the hour at which a cutover of a site best begins: it and its way back touch nothing hard; its own hours
 * put least at risk (each hour of a soft entry costs its penalty); then the
 * longest quiet time behind it, then the earliest.
 * @example work until Friday 22:00, nothing hard → Friday 22:00, risk 0
 */
export function siteWeeks(blackouts: readonly Blackout[], clockOf: (timeZone?: string) => ZoneClock, span: Span, length: CutoverLength, costOf: (blackout: Blackout) => number, starts: StartHours = ANY_TIME): SiteCalendar {
  const { hard, cost } = siteHours(blackouts, clockOf, span, costOf);
  return { weeks: bestOfWeeks(hard, cost, span.weeks, Math.ceil(length.hours), windowHours(length), starts) };
}

export const ANY_TIME: StartHours = { from: 0, to: Number.POSITIVE_INFINITY };

function bestOfWeeks(hard: Uint8Array, cost: Float64Array, weeks: number, length: number, whole: number, starts: StartHours): readonly (SiteWeek | null)[] {
  const hours = hard.length;
  const paid = new Float64Array(hours + 1);
  for (let hour = 0; hour < hours; hour += 1) paid[hour + 1] = (paid[hour] ?? 0) + (cost[hour] ?? 0);
  // From the last hour back: hours until the next hard one, and until the next that is not quiet.
  const free = new Int32Array(hours + 1);
  const quiet = new Int32Array(hours + 1);
  for (let hour = hours - 1; hour >= 0; hour -= 1) {
    free[hour] = hard[hour] ? 0 : (free[hour + 1] ?? 0) + 1;
    quiet[hour] = hard[hour] || cost[hour] ? 0 : (quiet[hour + 1] ?? 0) + 1;
  }
  return Array.from({ length: weeks }, (_, week) => {
    let best: (SiteWeek & { readonly quietAfter: number }) | null = null;
    for (let start = Math.max(starts.from, week * HOURS_PER_WEEK); start < Math.min(starts.to, (week + 1) * HOURS_PER_WEEK); start += 1) {
      if ((free[start] ?? 0) < whole) continue;
      const risk = (paid[start + length] ?? 0) - (paid[start] ?? 0);
      const quietAfter = quiet[start + length] ?? 0;
      if (best === null || risk < best.risk - TINY || (Math.abs(risk - best.risk) <= TINY && quietAfter > best.quietAfter)) best = { startHour: start, risk, freeHours: length + Math.max(quietAfter, whole - length), quietAfter };
    }
    return best && { startHour: best.startHour, risk: Math.max(0, best.risk), freeHours: best.freeHours };
  });
}

/** Sums of costs are not exact in binary. */
const TINY = 1e-6;
