import type { Assumptions } from '../assumptions/register';
import { DAYS_PER_WEEK, MS_PER_DAY } from '../demand/calendarUnits';
import type { Plan } from '../document/schema/plan';
import type { Site } from '../document/schema/site';
import { recall } from '../memo/recall';
import type { Blackout } from './calendar/blackout';
import { BLACKOUTS, blackoutsOf } from './calendar/blackouts';
import { hourlyStake } from './calendar/hourlyStake';
import { lockedHours } from './calendar/lockedHours';
import { openWeeks } from './calendar/openWeeks';
import { quietTimes } from './calendar/quietTimes';
import type { Span } from './calendar/siteHours';
import { ANY_TIME, siteWeeks, type SiteCalendar, type StartHours } from './calendar/siteWeeks';
import { wholeDays } from './calendar/walls';
import { zoneClock, type ZoneClock } from './calendar/zoneClock';
import { addDays, mondayOf } from './calendarDays';
import type { Constraint } from '../report/waveConstraint';
import { cutoverLength, type SiteCutoverLength } from './cutoverLength';
import type { Grouping } from './group/moveGroups';
import type { Job, WaveRules } from './solve/job';
import type { TellStep } from './tellStep';

/** Foundation and non-production come before the first wave that moves a site. */
export const WAVES_BEFORE_SITES = 2;

/** A plan's migration as a question to the solver; asked again without some of what it keeps to. */
export interface WaveQuestion {
  readonly span: Span;
  readonly lengths: ReadonlyMap<string, SiteCutoverLength>;
  readonly constraints: readonly Constraint[];
  readonly pose: (without?: ReadonlySet<string>) => PosedWaves;
  /** The same, only to see whether it can be solved: every open week counts alike. */
  readonly tryOut: (without: ReadonlySet<string>) => Pick<PosedWaves, 'jobs' | 'rules'>;
  readonly clockOf: (site: Site) => ZoneClock;
  /** What forbids some or all of a week to a site, by name. */
  readonly forbidding: (site: Site, week: number) => readonly string[];
}

export interface PosedWaves {
  readonly jobs: readonly Job[];
  readonly rules: WaveRules;
  /** By site. */
  readonly calendars: ReadonlyMap<string, SiteCalendar>;
}

/** Jobs are the groups, in their order; weeks count from the Monday before `firstDay`. */
export function poseWaves(plan: Plan, assumptions: Assumptions, grouping: Grouping, pilotId: string | null, firstDay: string, weeks: number, tell?: TellStep): WaveQuestion {
  const monday = mondayOf(firstDay);
  const days = { from: addDays(monday, -1), to: addDays(monday, (weeks + 1) * DAYS_PER_WEEK) };
  const span: Span = { from: Date.parse(`${monday}T00:00:00Z`), weeks };
  const clocks = new Map<string, unknown>();
  const clockOf = (zone: string): ZoneClock => recall(clocks, zone, () => zoneClock(zone, span.from, span.from + (weeks + 1) * DAYS_PER_WEEK * MS_PER_DAY));
  const lengths = new Map(plan.sites.map((site) => [site.id, cutoverLength(plan, site, assumptions)]));
  const lockOf = new Map((plan.migration.dateLocks ?? []).map((lock) => [lock.siteId, lock] as const));
  const known = new Map<string, unknown>();
  const weeksOf = (site: Site, blackouts: readonly Blackout[], starts: StartHours): SiteCalendar =>
    siteWeeks(blackouts, (zone) => clockOf(zone ?? site.timeZone), span, lengths.get(site.id) ?? NO_LENGTH, hourlyStake(site, assumptions), starts);
  const weeksOpen = openWeeks(clockOf, span);
  const openIn = ({ id, timeZone }: Site, all: readonly Blackout[], starts = ANY_TIME): SiteCalendar => weeksOpen({ hard: all.filter(({ hard }) => hard), timeZone, length: lengths.get(id) ?? NO_LENGTH, starts });
  const withQuietTimes = (site: Site): readonly Blackout[] =>
    quietTimes(plan, [...blackoutsOf(plan, site, days), ...edgesOf(plan, firstDay, monday, days.to)], (quiet) => openIn(site, quiet).weeks.some((week) => week !== null));
  const entries = new Map(
    plan.sites.map((site, place) => {
      tell?.('Calendars of the sites', place / plan.sites.length);
      return [site.id, withQuietTimes(site)];
    }),
  );
  const hardIds = new Map([...entries].map(([siteId, all]) => [siteId, [...new Set(all.filter(({ hard }) => hard).map(({ id }) => id))]]));
  const locked = new Map<string, unknown>();
  const startsOf = (site: Site, without: ReadonlySet<string>): StartHours => {
    const lock = lockOf.get(site.id);
    if (lock === undefined || without.has(`date-lock:${site.id}`)) return ANY_TIME;
    const fits = (starts: StartHours): boolean => openIn(site, entries.get(site.id) ?? [], starts).weeks.some((week) => week !== null);
    return recall(locked, site.id, () => lockedHours(lock, clockOf(site.timeZone), span, fits));
  };
  const calendarOf = (site: Site, without: ReadonlySet<string>): SiteCalendar => {
    // Asked for every site in every trial of a conflict, so nothing is listed that is not dropped.
    const dropped = without.size === 0 ? [] : (hardIds.get(site.id) ?? []).filter((id) => without.has(id));
    const starts = startsOf(site, without);
    return recall(known, calendarKey(site.id, starts, dropped), () => {
      const gone = new Set(dropped);
      return weeksOf(site, (entries.get(site.id) ?? []).filter(({ id }) => !gone.has(id)), starts);
    });
  };
  const opened = new Map<string, unknown>();
  const openOf = (site: Site, without: ReadonlySet<string>): SiteCalendar => {
    const dropped = (hardIds.get(site.id) ?? []).filter((id) => without.has(id));
    const starts = startsOf(site, without);
    return recall(opened, calendarKey(site.id, starts, dropped), () => {
      const gone = new Set(dropped);
      return openIn(site, (entries.get(site.id) ?? []).filter(({ id }) => !gone.has(id)), starts);
    });
  };
  const constraints = [...blackoutConstraints(plan, entries), ...constraintsOf(plan, pilotId)];
  return {
    span,
    lengths,
    constraints,
    clockOf: (site) => clockOf(site.timeZone),
    forbidding: (site, week) => {
      const [from, to] = [week, week + 1].map((at) => clockOf(site.timeZone).wallAt(span.from + at * DAYS_PER_WEEK * MS_PER_DAY));
      return (entries.get(site.id) ?? []).filter(({ hard, kind, spans }) => hard && kind !== 'shift' && spans.some((each) => each.from < (to ?? 0) && each.to > (from ?? 0))).map(({ kind, name }) => `${BLACKOUTS[kind].label.toLowerCase()} “${name}”`);
    },
    pose: (without = NOTHING) => {
      const calendars = new Map(plan.sites.map((site) => [site.id, calendarOf(site, without)]));
      return { calendars, jobs: jobsOf(plan, grouping, calendars, span, without), rules: rulesOf(plan, assumptions, grouping, pilotId, span, without) };
    },
    tryOut: (without) => {
      const calendars = new Map(plan.sites.map((site) => [site.id, openOf(site, without)]));
      return { jobs: jobsOf(plan, grouping, calendars, span, without), rules: rulesOf(plan, assumptions, grouping, pilotId, span, without) };
    },
  };
}

const calendarKey = (siteId: string, { from, to }: StartHours, dropped: readonly string[]): string => `${siteId} ${from} ${to} ${dropped.join(' ')}`;

const NOTHING: ReadonlySet<string> = new Set();
const NO_LENGTH = { hours: 0, rollbackHours: 0 };

/** Before the ground is laid and after the latest end nothing moves. */
function edgesOf(plan: Plan, firstDay: string, monday: string, end: string): readonly Blackout[] {
  const { latestEnd } = plan.migration;
  return [
    { kind: 'change-freeze', id: 'not-before', name: 'Foundation and tests', hard: true, spans: [wholeDays(addDays(monday, -1), addDays(firstDay, -1))] },
    ...(latestEnd === null ? [] : [{ kind: 'change-freeze', id: 'latest-end', name: 'Latest end', hard: true, spans: [wholeDays(addDays(latestEnd, 1), addDays(end < latestEnd ? latestEnd : end, 1))] } as const]),
  ];
}

function blackoutConstraints({ sites, calendars }: Plan, entries: ReadonlyMap<string, readonly Blackout[]>): readonly Constraint[] {
  const all = new Map<string, Constraint>();
  // An event of one site stands in its form.
  const own = new Set((calendars.events ?? []).filter(({ siteIds }) => siteIds.length === 1).map(({ id }) => `event:${id}`));
  for (const { id: siteId } of sites) {
    for (const { id, kind, name, hard } of entries.get(siteId) ?? []) {
      if (!hard || id === 'not-before' || id === 'latest-end') continue;
      const where = kind === 'holiday' || kind === 'shift' || own.has(id) ? `/sites/${siteId}` : '/company';
      all.set(id, { id, kind: 'blackout', label: `${BLACKOUTS[kind].label}: ${name}`, where });
    }
  }
  return [...all.values()];
}

function constraintsOf({ migration, sites }: Plan, pilotId: string | null): readonly Constraint[] {
  const nameOf = (id: string): string => sites.find((site) => site.id === id)?.name ?? id;
  const at = (id: string, kind: Constraint['kind'], label: string, where = '/company'): Constraint => ({ id, kind, label, where });
  return [
    ...(migration.latestEnd === null ? [] : [at('latest-end', 'latest-end', `Latest end ${migration.latestEnd}`)]),
    at('crews', 'crews', `${migration.crews} ${migration.crews === 1 ? 'crew' : 'crews'}`),
    at('sites-per-wave', 'sites-per-wave', `At most ${migration.maxSitesPerWave} ${migration.maxSitesPerWave === 1 ? 'site' : 'sites'} in one wave`),
    ...(migration.maxExposurePerWave === undefined ? [] : [at('exposure', 'exposure', `At most ${migration.maxExposurePerWave} an hour at stake in one wave`)]),
    at('gap', 'gap', 'Weeks between two cutovers'),
    ...(pilotId === null ? [] : [at('pilot', 'pilot', `${nameOf(pilotId)} moves first and alone`)]),
    ...migration.locks.map(({ itemId, wave }) => at(`lock:${itemId}`, 'wave-lock', `${nameOf(itemId)} is locked to wave ${wave}`, `/sites/${itemId}`)),
    ...(migration.dateLocks ?? []).map(({ siteId, date, onTheDay }) => at(`date-lock:${siteId}`, 'date-lock', `${nameOf(siteId)} is locked to ${onTheDay === true ? '' : 'the week of '}${date}`, `/sites/${siteId}`)),
    ...(migration.after ?? []).map(({ siteId, afterSiteId }) => at(`after:${siteId}.${afterSiteId}`, 'after', `${nameOf(siteId)} not before ${nameOf(afterSiteId)}`, `/sites/${siteId}`)),
  ];
}

function jobsOf(plan: Plan, { groups }: Grouping, calendars: ReadonlyMap<string, SiteCalendar>, span: Span, without: ReadonlySet<string>): readonly Job[] {
  const placeOf = new Map(groups.flatMap(({ siteIds }, place) => siteIds.map((id) => [id, place] as const)));
  const costOf = new Map(plan.sites.map(({ id, downtimeCostPerHour }) => [id, downtimeCostPerHour]));
  const housedAt = new Map(plan.systems.map(({ id, siteId }) => [id, siteId]));
  const wavesOf = new Map<number, number>();
  for (const { itemId, wave } of plan.migration.locks) {
    const place = placeOf.get(housedAt.get(itemId) ?? itemId);
    if (place !== undefined && !without.has(`lock:${itemId}`)) wavesOf.set(place, Math.max(1, wave - WAVES_BEFORE_SITES));
  }
  const afterOf = new Map<number, Set<number>>();
  for (const { siteId, afterSiteId } of plan.migration.after ?? []) {
    const [place, other] = [placeOf.get(siteId), placeOf.get(afterSiteId)];
    if (place === undefined || other === undefined || place === other || without.has(`after:${siteId}.${afterSiteId}`)) continue;
    afterOf.set(place, (afterOf.get(place) ?? new Set()).add(other));
  }
  return groups.map(({ siteIds }, place) => ({
    id: siteIds.join('+'),
    crews: siteIds.length,
    exposure: siteIds.reduce((sum, id) => sum + (costOf.get(id) ?? 0), 0),
    risk: riskOfGroup(siteIds.map((id) => calendars.get(id)), span.weeks),
    after: [...(afterOf.get(place) ?? [])].sort((a, b) => a - b),
    wave: wavesOf.get(place) ?? null,
  }));
}

/** By week, what the sites of a group put at risk together; infinite where one of them can not move. */
function riskOfGroup(calendars: readonly (SiteCalendar | undefined)[], weeks: number): Float64Array {
  const sum = new Float64Array(weeks);
  for (const calendar of calendars) for (let week = 0; week < weeks; week += 1) sum[week] = (sum[week] ?? 0) + (calendar?.weeks[week]?.risk ?? Number.POSITIVE_INFINITY);
  return sum;
}

/** The week of the search, Monday to Sunday in UTC, in which a date lies. */
export const weekOf = (date: string, span: Span): number => Math.floor((Date.parse(`${date}T00:00:00Z`) - span.from) / (DAYS_PER_WEEK * MS_PER_DAY));

function rulesOf({ migration, sites }: Plan, assumptions: Assumptions, { groups }: Grouping, pilotId: string | null, span: Span, without: ReadonlySet<string>): WaveRules {
  const pilot = pilotId === null || without.has('pilot') ? -1 : groups.findIndex(({ siteIds }) => siteIds.includes(pilotId));
  const most = sites.length;
  return {
    crews: Math.max(1, Math.min(without.has('crews') ? most : migration.crews, without.has('sites-per-wave') ? most : migration.maxSitesPerWave)),
    exposure: without.has('exposure') ? Number.POSITIVE_INFINITY : (migration.maxExposurePerWave ?? Number.POSITIVE_INFINITY),
    gapWeeks: without.has('gap') ? 1 : Math.max(1, Math.ceil(assumptions.value('waves.weeks-between'))),
    pilot: pilot === -1 ? null : pilot,
    lastWeek: span.weeks - 1,
  };
}
