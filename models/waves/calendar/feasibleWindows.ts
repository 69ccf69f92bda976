import type { Assumptions } from '../../assumptions/register';
import { DAYS_PER_WEEK, MS_PER_HOUR } from '../../demand/calendarUnits';
import { HOURS_PER_WEEK } from '../../demand/weekSlots';
import type { BlackoutKind } from '../../document/schema/calendar';
import type { Plan } from '../../document/schema/plan';
import type { Site } from '../../document/schema/site';
import { recall } from '../../memo/recall';
import { addDays, daysBetween, minuteOfTime, mondayOf } from '../calendarDays';
import { cutoverLength } from '../cutoverLength';
import type { Blackout, Days } from './blackout';
import { blackoutsOf } from './blackouts';
import { hourlyStake } from './hourlyStake';
import { quietTimes } from './quietTimes';
import { siteHours, type Span } from './siteHours';
import type { CutoverLength } from './startHours';
import { windowHours } from './windowHours';
import { zoneClock, type ZoneClock } from './zoneClock';

/** A stretch in which a cutover of the site and its way back fit, in the time of its clocks: `2027-05-01T06:00`. */
export interface FeasibleWindow {
  readonly from: string;
  readonly to: string;
  /** The same two moments in UTC, `2027-04-30T22:00:00.000Z`. */
  readonly instants: { readonly from: string; readonly to: string };
  readonly hours: number;
  /** The last start that leaves time for cutover and way back. */
  readonly latestStart: string;
  /** What speaks against parts of it without forbidding them. */
  readonly against: readonly WindowReason[];
  /** What forbids the time since the window before, or since the first day. */
  readonly closedBefore: readonly WindowReason[];
}

export interface WindowReason {
  readonly kind: BlackoutKind;
  readonly name: string;
}

export interface SiteWindows {
  readonly windows: readonly FeasibleWindow[];
  /** What forbids the time after the last window; all of it where there is none. */
  readonly closedAfter: readonly WindowReason[];
  /** Hours that a window must have: cutover and way back. */
  readonly neededHours: number;
}

/**
 * All stretches of some days in which a site can move: nothing hard in them, and room for cutover and way back. The hours are
 * those of the plan unless others are asked for; shifts count as for the waves, forbidding where quiet times are long enough.
 * @example work until Friday 22:00 and from Monday 06:00, 14 h and 8 h back → every weekend, 56 h, latest start Sunday 08:00
 */
export function feasibleWindows(plan: Plan, assumptions: Assumptions, site: Site, days: Days, length: CutoverLength = cutoverLength(plan, site, assumptions)): SiteWindows {
  const monday = mondayOf(days.from);
  const span: Span = { from: Date.parse(`${monday}T00:00:00Z`), weeks: Math.ceil((daysBetween(monday, days.to) + 1) / DAYS_PER_WEEK) };
  const until = span.from + (span.weeks + 1) * HOURS_PER_WEEK * MS_PER_HOUR;
  const clocks = new Map<string, unknown>();
  const clock = (zone = site.timeZone): ZoneClock => recall(clocks, zone, () => zoneClock(zone, span.from, until));
  const here = clock();
  const whole = windowHours(length);
  const asked = blackoutsOf(plan, site, { from: addDays(monday, -1), to: addDays(monday, (span.weeks + 1) * DAYS_PER_WEEK) });
  const first = Math.max(0, Math.ceil((here.instantOf(Date.parse(`${days.from}T00:00:00Z`), 'start') - span.from) / MS_PER_HOUR));
  const last = Math.floor((here.instantOf(Date.parse(`${addDays(days.to, 1)}T00:00:00Z`), 'start') - span.from) / MS_PER_HOUR);
  const freeIn = (blackouts: readonly Blackout[]): readonly Stretch[] => stretches(siteHours(blackouts, clock, span, hourlyStake(site, assumptions)).hard, first, last, whole);
  const blackouts = quietTimes(plan, asked, (quiet) => freeIn(quiet).length > 0);
  const free = freeIn(blackouts);
  const instant = (hour: number): number => span.from + hour * MS_PER_HOUR;
  const local = (hour: number): string => minuteOfTime(here.wallAt(instant(hour)));
  const reasons = (from: number, to: number, hard: boolean): readonly WindowReason[] =>
    blackouts.filter((each) => each.hard === hard && touches(each, clock(each.timeZone), instant(from), instant(to))).map(({ kind, name }) => ({ kind, name }));
  return {
    windows: free.map(({ from, to }, at) => ({
      from: local(from),
      to: local(to),
      instants: { from: new Date(instant(from)).toISOString(), to: new Date(instant(to)).toISOString() },
      hours: to - from,
      latestStart: local(to - whole),
      against: reasons(from, to, false),
      closedBefore: reasons(free[at - 1]?.to ?? first, from, true),
    })),
    closedAfter: reasons(free.at(-1)?.to ?? first, last, true),
    neededHours: whole,
  };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function stretches(hard: Uint8Array, first: number, last: number, least: number): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let from = first; from < last; ) {
    let to = from;
    while (to < last && hard[to] === 0) to += 1;
    if (to > from && to - from >= least) found.push({ from, to });
    from = to + 1;
  }
  return found;
}

const touches = ({ spans }: Blackout, clock: ZoneClock, from: number, to: number): boolean => from < to && spans.some((span) => clock.instantOf(span.from, 'start') < to && clock.instantOf(span.to, 'end') > from);
