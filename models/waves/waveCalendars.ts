import type { Assumptions } from '../assumptions/register';
import { DAYS_PER_WEEK, MS_PER_DAY } from '../demand/calendarUnits';
import type { Plan } from '../document/schema/plan';
import type { Site } from '../document/schema/site';
import { recall } from '../memo/recall';
import type { Blackout } from './calendar/blackout';
import { BLACKOUTS, blackoutsOf } from './calendar/blackouts';
import { hourlyStake } from './calendar/hourlyStake';
import { lockedHours } from './calendar/lockedHours';
import { meetingStarts } from './calendar/openStarts';
import { openWeeks, type OpenStarts } from './calendar/openWeeks';
import { quietTimes } from './calendar/quietTimes';
import { rangesByZone } from './calendar/rangesByZone';
import type { Span } from './calendar/siteHours';
import { siteTimes, type SiteTimes } from './calendar/siteTimes';
import { nightWeeks, type NightWeeks } from './calendar/nightWeeks';
import { ANY_TIME, type StartHours } from './calendar/startHours';
import { wholeDays } from './calendar/walls';
import { zoneClock, type ZoneClock } from './calendar/zoneClock';
import { addDays, mondayOf } from './calendarDays';
import { cutoverLength, type SiteCutoverLength } from './cutoverLength';
import type { TellStep } from './tellStep';

/** The calendars of all sites over the weeks of a search, as they are without some of their entries and locks to dates. */
export interface WaveCalendars {
  readonly span: Span;
  readonly lengths: ReadonlyMap<string, SiteCutoverLength>;
  /** What is hard, soft or open to each site. */
  readonly entries: ReadonlyMap<string, readonly Blackout[]>;
  readonly clockOf: (site: Site) => ZoneClock;
  /** Hours at which all of some sites can begin. */
  readonly openTo: (siteIds: readonly string[], without: ReadonlySet<string>) => OpenStarts;
  /** The best hour of every week at which all of some sites begin. */
  readonly bestOf: (siteIds: readonly string[], without: ReadonlySet<string>) => NightWeeks;
  readonly timesOf: (siteId: string, without: ReadonlySet<string>) => SiteTimes;
  /** What forbids some or all of a week to a site, by name. */
  readonly forbidding: (site: Site, week: number) => readonly string[];
}

/** Weeks count from the Monday before `firstDay`. */
export function waveCalendars(plan: Plan, assumptions: Assumptions, firstDay: string, weeks: number, tell?: TellStep): WaveCalendars {
  const monday = mondayOf(firstDay);
  const days = { from: addDays(monday, -1), to: addDays(monday, (weeks + 1) * DAYS_PER_WEEK) };
  const span: Span = { from: Date.parse(`${monday}T00:00:00Z`), weeks };
  const clocks = new Map<string, unknown>();
  const clockOf = (zone: string): ZoneClock => recall(clocks, zone, () => zoneClock(zone, span.from, span.from + (weeks + 1) * DAYS_PER_WEEK * MS_PER_DAY));
  const sites = new Map(plan.sites.map((site) => [site.id, site]));
  const lengths = new Map(plan.sites.map((site) => [site.id, cutoverLength(plan, site, assumptions)]));
  const rangesOf = rangesByZone(clockOf, span);
  const weeksOpen = openWeeks(rangesOf, span);
  const openIn = ({ id, timeZone }: Site, all: readonly Blackout[], starts = ANY_TIME): OpenStarts => weeksOpen({ hard: all.filter(({ hard }) => hard), timeZone, length: lengths.get(id) ?? NO_LENGTH, starts });
  const edges = edgesOf(plan, firstDay, monday, days.to);
  const entries = new Map(
    plan.sites.map((site, place) => {
      tell?.('Calendars of the sites', place / plan.sites.length);
      return [site.id, quietTimes(plan, [...blackoutsOf(plan, site, days), ...edges], (quiet) => openIn(site, quiet).length > 0)];
    }),
  );
  const hardIds = new Map([...entries].map(([siteId, all]) => [siteId, [...new Set(all.filter(({ hard }) => hard).map(({ id }) => id))]]));
  const starts = new Map((plan.migration.dateLocks ?? []).flatMap((lock) => {
    const site = sites.get(lock.siteId);
    return site ? [[site.id, lockedHours(lock, clockOf(site.timeZone), span, (hours) => openIn(site, entries.get(site.id) ?? [], hours).length > 0)] as const] : [];
  }));
  // Asked for every site in every trial of a conflict, so nothing is listed that is not dropped.
  const droppedOf = (siteId: string, without: ReadonlySet<string>): readonly string[] => (without.size === 0 ? [] : (hardIds.get(siteId) ?? []).filter((id) => without.has(id)));
  const startsOf = (siteId: string, without: ReadonlySet<string>): StartHours => (without.has(`date-lock:${siteId}`) ? ANY_TIME : (starts.get(siteId) ?? ANY_TIME));
  const keyOf = (siteId: string, without: ReadonlySet<string>): string => `${siteId} ${startsOf(siteId, without) === ANY_TIME ? '' : 'locked'} ${droppedOf(siteId, without).join(' ')}`;
  const keptEntries = (siteId: string, without: ReadonlySet<string>): readonly Blackout[] => {
    const gone = new Set(droppedOf(siteId, without));
    const all = entries.get(siteId) ?? [];
    return gone.size === 0 ? all : all.filter(({ id }) => !gone.has(id));
  };
  const opened = new Map<string, unknown>();
  const openToOne = (siteId: string, without: ReadonlySet<string>): OpenStarts =>
    recall(opened, keyOf(siteId, without), () => {
      const site = sites.get(siteId);
      return site ? openIn(site, keptEntries(siteId, without), startsOf(siteId, without)) : new Int32Array(0);
    });
  const summedUp = siteTimes(rangesOf, span);
  const times = new Map<string, unknown>();
  const timesOf = (siteId: string, without: ReadonlySet<string>): SiteTimes =>
    recall(times, keyOf(siteId, without), () => {
      const site = sites.get(siteId);
      if (!site) throw new Error(`unknown site ${siteId}`);
      return summedUp({ entries: keptEntries(siteId, without), timeZone: site.timeZone, length: lengths.get(siteId) ?? NO_LENGTH, open: openToOne(siteId, without), costOf: hourlyStake(site, assumptions) });
    });
  const known = new Map<string, unknown>();
  const togetherKey = (siteIds: readonly string[], without: ReadonlySet<string>): string => siteIds.map((id) => keyOf(id, without)).join('+');
  const openTo = (siteIds: readonly string[], without: ReadonlySet<string>): OpenStarts => {
    const [first = '', ...others] = siteIds;
    if (others.length === 0) return openToOne(first, without);
    return recall(opened, togetherKey(siteIds, without), () => others.reduce((open, id) => meetingStarts(open, openToOne(id, without)), openToOne(first, without)));
  };
  return {
    span,
    lengths,
    entries,
    clockOf: (site) => clockOf(site.timeZone),
    openTo,
    bestOf: (siteIds, without) => recall(known, togetherKey(siteIds, without), () => nightWeeks(siteIds.map((id) => timesOf(id, without)), openTo(siteIds, without), weeks)),
    timesOf,
    forbidding: (site, week) => {
      const [from, to] = [week, week + 1].map((at) => clockOf(site.timeZone).wallAt(span.from + at * DAYS_PER_WEEK * MS_PER_DAY));
      return (entries.get(site.id) ?? []).filter(({ hard, kind, spans }) => hard && kind !== 'shift' && spans.some((each) => each.from < (to ?? 0) && each.to > (from ?? 0))).map(({ kind, name }) => `${BLACKOUTS[kind].label.toLowerCase()} “${name}”`);
    },
  };
}

const NO_LENGTH = { hours: 0, rollbackHours: 0 };

/** Before the ground is laid and after the latest end nothing moves. */
function edgesOf(plan: Plan, firstDay: string, monday: string, end: string): readonly Blackout[] {
  const { latestEnd } = plan.migration;
  return [
    { kind: 'change-freeze', id: 'not-before', name: 'Foundation and tests', hard: true, spans: [wholeDays(addDays(monday, -1), addDays(firstDay, -1))] },
    ...(latestEnd === null ? [] : [{ kind: 'change-freeze', id: 'latest-end', name: 'Latest end', hard: true, spans: [wholeDays(addDays(latestEnd, 1), addDays(end < latestEnd ? latestEnd : end, 1))] } as const]),
  ];
}
