import { MS_PER_HOUR } from '../../demand/calendarUnits';
import { HOURS_PER_WEEK } from '../../demand/weekSlots';
import type { Blackout } from './blackout';
import type { ZoneClock } from './zoneClock';

/** The hours that a search looks at. */
export interface Span {
  /** Monday 00:00 UTC, ms. */
  readonly from: number;
  readonly weeks: number;
}

/** Every hour of a search, one week more than asked, so that what begins in the last week can end. */
export interface SiteHours {
  /** 1 where nothing may move. */
  readonly hard: Uint8Array;
  /** What a cutover puts at stake in this hour, in currency. */
  readonly cost: Float64Array;
}

/** The hours that an entry holds, from the start of the search: the first and the one behind the last, in pairs. */
export type HourRanges = Int32Array;

/** One that touches a part of an hour holds all of it. */
export function hourRanges(spans: Blackout['spans'], clock: ZoneClock, span: Span): HourRanges {
  const hours = (span.weeks + 1) * HOURS_PER_WEEK;
  const ranges = new Int32Array(spans.length * 2);
  let length = 0;
  for (const { from, to } of spans) {
    const first = Math.max(0, Math.floor((clock.instantOf(from, 'start') - span.from) / MS_PER_HOUR));
    const last = Math.min(hours, Math.ceil((clock.instantOf(to, 'end') - span.from) / MS_PER_HOUR));
    if (first >= last) continue;
    ranges[length] = first;
    ranges[length + 1] = last;
    length += 2;
  }
  return length === ranges.length ? ranges : ranges.slice(0, length);
}

/** What the calendar of a site says of each hour of UTC. */
export const siteHours = (blackouts: readonly Blackout[], clockOf: (timeZone?: string) => ZoneClock, span: Span, costOf: (blackout: Blackout) => number): SiteHours =>
  fillHours(emptyHours(span), blackouts, ({ spans, timeZone }) => hourRanges(spans, clockOf(timeZone), span), costOf);

export const emptyHours = ({ weeks }: Span): SiteHours => ({ hard: new Uint8Array((weeks + 1) * HOURS_PER_WEEK), cost: new Float64Array((weeks + 1) * HOURS_PER_WEEK) });

/** The same into arrays that are there already: years of hours of a thousand sites are gigabytes. */
export function fillHours({ hard, cost }: SiteHours, blackouts: readonly Blackout[], rangesOf: (blackout: Blackout) => HourRanges, costOf: (blackout: Blackout) => number): SiteHours {
  hard.fill(0);
  cost.fill(0);
  for (const blackout of blackouts) {
    const perHour = blackout.hard ? 0 : costOf(blackout);
    const ranges = rangesOf(blackout);
    for (let at = 0; at < ranges.length; at += 2) {
      const [first = 0, last = 0] = [ranges[at], ranges[at + 1]];
      if (blackout.hard) hard.fill(1, first, last);
      else if (perHour !== 0) for (let hour = first; hour < last; hour += 1) cost[hour] = (cost[hour] ?? 0) + perHour;
    }
  }
  return { hard, cost };
}
