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

/** What the calendar of a site says of each hour of UTC. An entry that touches a part of an hour holds all of it. */
export function siteHours(blackouts: readonly Blackout[], clockOf: (timeZone?: string) => ZoneClock, span: Span, costOf: (blackout: Blackout) => number): SiteHours {
  const hours = (span.weeks + 1) * HOURS_PER_WEEK;
  const cost = new Float64Array(hours);
  const hard = new Uint8Array(hours);
  for (const blackout of blackouts) {
    const clock = clockOf(blackout.timeZone);
    const perHour = blackout.hard ? 0 : costOf(blackout);
    for (const { from, to } of blackout.spans) {
      const first = Math.max(0, Math.floor((clock.instantOf(from, 'start') - span.from) / MS_PER_HOUR));
      const last = Math.min(hours, Math.ceil((clock.instantOf(to, 'end') - span.from) / MS_PER_HOUR));
      for (let hour = first; hour < last; hour += 1) {
        if (blackout.hard) hard[hour] = 1;
        else cost[hour] = (cost[hour] ?? 0) + perHour;
      }
    }
  }
  return { hard, cost };
}
