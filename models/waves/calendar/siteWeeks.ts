import { HOURS_PER_WEEK } from '../../demand/weekSlots';
import type { SiteHours } from './siteHours';
import { windowHours } from './windowHours';

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

export const ANY_TIME: StartHours = { from: 0, to: Number.POSITIVE_INFINITY };

/** What a cutover of one site that begins at an hour finds. */
export interface SiteStart {
  /** What its hours put at risk, in currency. */
  readonly risk: number;
  /** Hours from the start until work or something hard begins after its end. */
  readonly freeHours: number;
  /** Hours without work or anything hard behind its end. */
  readonly quietAfter: number;
}

/** The hours of a site, summed up so that any start is looked up at once. */
export interface SiteTimes {
  /** Hours until the next one that is hard. */
  readonly free: Uint16Array;
  /** Hours until the next one that is hard or costs. */
  readonly quiet: Uint16Array;
  /** What all hours before this one cost, in currency. */
  readonly paid: Float64Array;
  /** Whole hours of the cutover, and of it and its way back. */
  readonly length: number;
  readonly whole: number;
  readonly starts: StartHours;
}

/** @param into arrays of the same length that nobody needs any more */
export function siteTimes({ hard, cost }: SiteHours, needed: CutoverLength, starts: StartHours = ANY_TIME, into?: SiteTimes): SiteTimes {
  const hours = hard.length;
  const { paid, free, quiet } = into ?? { paid: new Float64Array(hours + 1), free: new Uint16Array(hours + 1), quiet: new Uint16Array(hours + 1) };
  let [sum, freeHours, quietHours] = [0, 0, 0];
  for (let hour = 0; hour < hours; hour += 1) {
    sum += cost[hour] ?? 0;
    paid[hour + 1] = sum;
  }
  for (let hour = hours - 1; hour >= 0; hour -= 1) {
    freeHours = hard[hour] ? 0 : freeHours + 1;
    quietHours = hard[hour] || cost[hour] ? 0 : quietHours + 1;
    free[hour] = freeHours;
    quiet[hour] = quietHours;
  }
  return { free, quiet, paid, length: Math.ceil(needed.hours), whole: windowHours(needed), starts };
}

/** Null where it and its way back touch something hard, or it may not begin then. */
export function startAt({ free, quiet, paid, length, whole, starts }: SiteTimes, hour: number): SiteStart | null {
  if ((free[hour] ?? 0) < whole || hour < starts.from || hour >= starts.to) return null;
  const quietAfter = quiet[hour + length] ?? 0;
  return { risk: Math.max(0, (paid[hour + length] ?? 0) - (paid[hour] ?? 0)), freeHours: length + Math.max(quietAfter, whole - length), quietAfter };
}

/** Where sites of one night best begin, by week. */
export interface NightWeeks {
  /** Hours from the start of the search; -1 where no hour suits all. */
  readonly startHours: Int32Array;
  /** What they put at risk together, in currency; infinite where no hour suits all. */
  readonly risk: Float64Array;
}

/**
 * For every week the hour at which cutovers of sites that begin together best begin: they and their ways back touch nothing hard; their own hours
 * put least at risk (each hour of a soft entry costs its penalty); then the longest quiet time behind them, then the earliest.
 * @example work until Friday 22:00, nothing hard → Friday 22:00, risk 0
 */
export function nightWeeks(sites: readonly SiteTimes[], weeks: number): NightWeeks {
  const from = Math.max(0, ...sites.map(({ starts }) => starts.from));
  const to = Math.min(...sites.map(({ starts }) => starts.to));
  const startHours = new Int32Array(weeks).fill(-1);
  const risks = new Float64Array(weeks).fill(Number.POSITIVE_INFINITY);
  for (let week = 0; week < weeks; week += 1) {
    let at = -1;
    let least = Number.POSITIVE_INFINITY;
    let longest = 0;
    const end = Math.min(to, (week + 1) * HOURS_PER_WEEK);
    for (let hour = Math.max(from, week * HOURS_PER_WEEK); hour < end; hour += 1) {
      let risk = 0;
      let quietAfter = Number.POSITIVE_INFINITY;
      for (const { free, quiet, paid, length, whole } of sites) {
        if ((free[hour] ?? 0) < whole) {
          risk = Number.POSITIVE_INFINITY;
          break;
        }
        risk += (paid[hour + length] ?? 0) - (paid[hour] ?? 0);
        quietAfter = Math.min(quietAfter, quiet[hour + length] ?? 0);
      }
      if (risk === Number.POSITIVE_INFINITY) continue;
      if (risk >= least - TINY && (Math.abs(risk - least) > TINY || quietAfter <= longest)) continue;
      at = hour;
      least = risk;
      longest = quietAfter;
    }
    if (at === -1) continue;
    startHours[week] = at;
    risks[week] = Math.max(0, least);
  }
  return { startHours, risk: risks };
}

/** Sums of costs are not exact in binary. */
const TINY = 1e-6;
