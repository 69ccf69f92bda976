import { HOURS_PER_WEEK } from '../../demand/weekSlots';
import type { OpenStarts } from './openWeeks';
import { quietFrom, riskFrom, type SiteTimes } from './siteTimes';

/** Where sites of one night best begin, by week. */
export interface NightWeeks {
  /** Hours from the start of the search; -1 where no hour suits all. */
  readonly startHours: Int32Array;
  /** What they put at risk together, in currency; infinite where no hour suits all. */
  readonly risk: Float64Array;
}

/**
 * For every week the hour at which cutovers of sites that begin together best begin: they and their ways back touch nothing hard; their own hours
 * put least at risk (each hour of a soft entry costs its penalty); then the longest quiet time behind them, then the earliest. Between two changes of
 * cost the risk grows or falls evenly and the quiet time only falls, so the best hour lies at a change or at the edge of an open stretch.
 * @param open hours at which all of them can begin
 * @example work until Friday 22:00, nothing hard → Friday 22:00, risk 0
 */
export function nightWeeks(sites: readonly SiteTimes[], open: OpenStarts, weeks: number): NightWeeks {
  const startHours = new Int32Array(weeks).fill(-1);
  const risks = new Float64Array(weeks).fill(Number.POSITIVE_INFINITY);
  const quiets = new Float64Array(weeks);
  const look = (hour: number): void => {
    const week = Math.floor(hour / HOURS_PER_WEEK);
    let risk = 0;
    let quiet = Number.POSITIVE_INFINITY;
    for (const times of sites) {
      risk += riskFrom(times, hour);
      quiet = Math.min(quiet, quietFrom(times, hour + times.length));
    }
    const [known, least, longest] = [startHours[week] ?? -1, risks[week] ?? 0, quiets[week] ?? 0];
    if (known !== -1 && (risk > least + TINY || (risk >= least - TINY && (quiet < longest || (quiet === longest && hour >= known))))) return;
    startHours[week] = hour;
    risks[week] = risk;
    quiets[week] = quiet;
  };
  const from = sites.map(() => 0);
  for (let at = 0; at < open.length; at += 2) {
    const [first, last] = [open[at] ?? 0, open[at + 1] ?? 0];
    for (let week = Math.floor(first / HOURS_PER_WEEK); week * HOURS_PER_WEEK <= last; week += 1) {
      look(Math.max(first, week * HOURS_PER_WEEK));
      look(Math.min(last, (week + 1) * HOURS_PER_WEEK - 1));
    }
    for (const [site, { changes, length }] of sites.entries()) {
      let next = from[site] ?? 0;
      while ((changes[next] ?? Number.POSITIVE_INFINITY) < first) next += 1;
      from[site] = next;
      for (let hour = changes[next]; hour !== undefined && hour <= last + length; hour = changes[(next += 1)]) {
        if (hour <= last) look(hour);
        if (hour - length >= first) look(hour - length);
      }
    }
  }
  return { startHours, risk: risks };
}

/** Sums of costs are not exact in binary. */
const TINY = 1e-6;
