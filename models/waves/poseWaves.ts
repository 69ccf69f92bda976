import type { Assumptions } from '../assumptions/register';
import { DAYS_PER_WEEK, MS_PER_DAY } from '../demand/calendarUnits';
import { MIGRATION_LIMITS } from '../document/schema/migrationLimits';
import type { Plan } from '../document/schema/plan';
import type { Constraint } from '../report/waveConstraint';
import { firstStartIn, isOpenAt, lastStartIn, openRisk } from './calendar/openStarts';
import type { OpenStarts } from './calendar/openWeeks';
import type { Span } from './calendar/siteHours';
import { startAt, type SiteTimes } from './calendar/siteTimes';
import type { NightWeeks } from './calendar/nightWeeks';
import { components } from './group/components';
import type { Grouping } from './group/moveGroups';
import { sitesOfItems } from './sitesOfItems';
import type { Job, Night, StartAt, WaveRules } from './solve/job';
import type { WaveCalendars } from './waveCalendars';
import { canTake } from './takeRelaxation';
import { waveConstraints } from './waveConstraints';

/** Foundation and non-production come before the first wave that moves a site. */
export const WAVES_BEFORE_SITES = 2;
/** The pilot's. */
export const FIRST_SITE_WAVE = WAVES_BEFORE_SITES + 1;

/** A plan's migration as a question to the solver; asked again without some of what it keeps to. */
export interface WaveQuestion {
  readonly calendars: WaveCalendars;
  readonly constraints: readonly Constraint[];
  /** Whether the plan can give way in it. */
  readonly canGive: (constraint: Constraint) => boolean;
  /** Jobs are the groups, in their order. */
  readonly pose: (without?: ReadonlySet<string>) => PosedWaves;
  /** The same, only to see whether it can be solved: every hour that is open counts alike, and the first is the best. */
  readonly tryOut: (without: ReadonlySet<string>) => PosedWaves;
}

export interface PosedWaves {
  readonly jobs: readonly Job[];
  readonly rules: WaveRules;
  /** What is left out of the question. */
  readonly without: ReadonlySet<string>;
}

/** What of a night depends on how risks are looked at. */
type Looked = Pick<Night, 'best' | 'hours'> & { readonly risk: Float64Array };

export function poseWaves(plan: Plan, assumptions: Assumptions, calendars: WaveCalendars, grouping: Grouping, pilotId: string | null): WaveQuestion {
  const { weeks } = calendars.span;
  // Trials of a conflict ask for every site again and again; its hours are the same unless an entry of its own is left out.
  const lookedAt = new WeakMap<OpenStarts, Looked>();
  const looks = {
    calm: (siteIds: readonly string[], without: ReadonlySet<string>): Looked => {
      const best = calendars.bestOf(siteIds, without);
      return {
        risk: best.risk,
        best: (week) => startIn(best, week),
        hours: () => togetherAt(siteIds.map((id) => calendars.timesOf(id, without))),
      };
    },
    open: (siteIds: readonly string[], without: ReadonlySet<string>): Looked => {
      const open = calendars.openTo(siteIds, without);
      const looked = lookedAt.get(open) ?? { risk: openRisk(open, weeks), best: (week: number) => calmStart(firstStartIn(open, week)), hours: () => (hour: number) => (isOpenAt(open, hour) ? NOTHING_AT_RISK : null) };
      lookedAt.set(open, looked);
      return looked;
    },
  };
  const posed = (look: (siteIds: readonly string[], without: ReadonlySet<string>) => Looked) => (without: ReadonlySet<string> = NOTHING): PosedWaves => {
    const { jobs, holds } = jobsOf(plan, calendars, grouping, without, look);
    return { jobs, rules: { ...rulesOf(plan, assumptions, grouping, pilotId, weeks, without), ...holds }, without };
  };
  return { calendars, constraints: waveConstraints(plan, calendars.entries, pilotId), canGive: (each) => canTake(plan, each), pose: posed(looks.calm), tryOut: posed(looks.open) };
}

const NOTHING: ReadonlySet<string> = new Set();
const NOTHING_AT_RISK: StartAt = { risk: 0, quietAfter: 0 };

const calmStart = (hour: number): ReturnType<Night['best']> => (hour === -1 ? null : { hour, risk: 0 });

function startIn({ startHours, risk }: NightWeeks, week: number): ReturnType<Night['best']> {
  const hour = startHours[week] ?? -1;
  return hour === -1 ? null : { hour, risk: risk[week] ?? 0 };
}

const togetherAt = (times: readonly SiteTimes[]) => (hour: number): StartAt | null => {
  let risk = 0;
  let quietAfter = Number.POSITIVE_INFINITY;
  for (const each of times) {
    const here = startAt(each, hour);
    if (here === null) return null;
    risk += here.risk;
    quietAfter = Math.min(quietAfter, here.quietAfter);
  }
  return { risk, quietAfter };
};

type Holds = Pick<WaveRules, 'holds' | 'leastWaves'>;

function jobsOf(plan: Plan, calendars: WaveCalendars, { groups }: Grouping, without: ReadonlySet<string>, look: (siteIds: readonly string[], without: ReadonlySet<string>) => Looked): { readonly jobs: readonly Job[]; readonly holds: Holds } {
  const placeOf = new Map(groups.flatMap(({ siteIds }, place) => siteIds.map((id) => [id, place] as const)));
  const costOf = new Map(plan.sites.map(({ id, downtimeCostPerHour }) => [id, downtimeCostPerHour]));
  const { fromWave, wavesOf, holds } = locksOf(plan, placeOf, without);
  const nights = nightsOf(plan, calendars, groups.map((group) => group.nights), without, look);
  const afterOf = new Map<number, Set<number>>();
  for (const { siteId, afterSiteId } of plan.migration.after ?? []) {
    const [place, other] = [placeOf.get(siteId), placeOf.get(afterSiteId)];
    if (place === undefined || other === undefined || place === other || without.has(`after:${siteId}.${afterSiteId}`)) continue;
    afterOf.set(place, (afterOf.get(place) ?? new Set()).add(other));
  }
  const jobs = groups.map(({ siteIds }, place): Job => {
    const own = nights[place] ?? [];
    const waves = wavesOf.get(place) ?? [];
    // Locked to different waves: no week will do.
    const cannot = new Set(waves).size > 1;
    const [only] = own;
    return {
      id: siteIds.join('+'),
      crews: siteIds.length,
      exposure: siteIds.reduce((sum, id) => sum + (costOf.get(id) ?? 0), 0),
      risk: cannot ? new Float64Array(calendars.span.weeks).fill(Number.POSITIVE_INFINITY) : own.length === 1 && only ? only.risk : sumOf(own.map(({ risk }) => risk), calendars.span.weeks),
      after: [...(afterOf.get(place) ?? [])].sort((a, b) => a - b),
      wave: waves[0] ?? null,
      fromWave: fromWave.get(place) ?? 1,
      nights: own,
    };
  });
  return { jobs, holds };
}

function sumOf(risks: readonly Float64Array[], weeks: number): Float64Array {
  const sum = new Float64Array(weeks);
  for (const risk of risks) for (let week = 0; week < weeks; week += 1) sum[week] = (sum[week] ?? 0) + (risk[week] ?? Number.POSITIVE_INFINITY);
  return sum;
}

/** The nights of every group, ranked by the orders that are kept. */
function nightsOf(plan: Plan, calendars: WaveCalendars, groups: readonly (readonly (readonly string[])[])[], without: ReadonlySet<string>, look: (siteIds: readonly string[], without: ReadonlySet<string>) => Looked): readonly (readonly (Night & { readonly risk: Float64Array })[])[] {
  const all = groups.flat();
  const numberOf = new Map(all.flatMap((siteIds, number) => siteIds.map((id) => [id, number] as const)));
  const waitsFor: number[][] = all.map(() => []);
  for (const { siteId, afterSiteId } of plan.migration.after ?? []) {
    const [number, other] = [numberOf.get(siteId), numberOf.get(afterSiteId)];
    if (number !== undefined && other !== undefined && number !== other && !without.has(`after:${siteId}.${afterSiteId}`)) waitsFor[number]?.push(other);
  }
  const ranks = components(waitsFor);
  return groups.map((nights) =>
    nights.map((siteIds) => {
      const number = numberOf.get(siteIds[0] ?? '') ?? 0;
      const rank = ranks[number] ?? 0;
      // Most nights are never asked.
      let open: OpenStarts | null = null;
      return {
        ...look(siteIds, without),
        rank,
        after: [...new Set((waitsFor[number] ?? []).map((other) => ranks[other] ?? 0))].filter((other) => other !== rank),
        crewHours: siteIds.map((id) => crewHoursOf(calendars, id)),
        lastStart: (week: number, until: number) => lastStartIn((open ??= calendars.openTo(siteIds, without)), week, until),
      };
    }),
  );
}

function crewHoursOf({ lengths }: WaveCalendars, siteId: string): number {
  const { hours = 0, rollbackHours = 0 } = lengths.get(siteId) ?? {};
  return Math.ceil(hours) + Math.ceil(rollbackHours);
}

/** Waves that groups are locked to, counted from the first that moves a site: by their sites and what stands there, and by what serves sites and moves with the first of them. */
function locksOf(plan: Plan, placeOf: ReadonlyMap<string, number>, without: ReadonlySet<string>): { readonly wavesOf: ReadonlyMap<number, readonly number[]>; readonly fromWave: ReadonlyMap<number, number>; readonly holds: Holds } {
  const locks = plan.migration.locks.filter(({ itemId }) => !without.has(`lock:${itemId}`)).map(({ itemId, wave }) => ({ itemId, wave: wave - WAVES_BEFORE_SITES }));
  const wavesOf = new Map<number, readonly number[]>();
  const fromWave = new Map<number, number>();
  const holds: { wave: number; oneOf: readonly number[] }[] = [];
  let leastWaves = 0;
  const sitesOf = locks.length === 0 ? new Map<string, readonly string[]>() : sitesOfItems(plan);
  for (const { itemId, wave } of locks) {
    // The ground is laid in them, and nothing moves.
    if (wave < 1) leastWaves = Number.POSITIVE_INFINITY;
    const sites = sitesOf.get(itemId) ?? [itemId];
    const places = [...new Set(sites.flatMap((id) => placeOf.get(id) ?? []))];
    const [only] = places;
    if (places.length === 1 && only !== undefined) wavesOf.set(only, [...(wavesOf.get(only) ?? []), wave]);
    else if (places.length > 1) {
      for (const place of places) fromWave.set(place, Math.max(wave, fromWave.get(place) ?? 1));
      holds.push({ wave, oneOf: places });
    } else leastWaves = Math.max(leastWaves, wave);
  }
  return { wavesOf, fromWave, holds: { holds, leastWaves } };
}

/** The week of the search, Monday to Sunday in UTC, in which a date lies. */
export const weekOf = (date: string, span: Span): number => Math.floor((Date.parse(`${date}T00:00:00Z`) - span.from) / (DAYS_PER_WEEK * MS_PER_DAY));

function rulesOf({ migration, sites }: Plan, assumptions: Assumptions, { groups }: Grouping, pilotId: string | null, weeks: number, without: ReadonlySet<string>): Omit<WaveRules, keyof Holds> {
  const pilot = pilotId === null || without.has('pilot') ? -1 : groups.findIndex(({ siteIds }) => siteIds.includes(pilotId));
  // What gives way still has to be something that a plan can say.
  const teams = without.has('crews') ? Math.min(sites.length, MIGRATION_LIMITS.crews) : migration.crews;
  const inOneWave = without.has('sites-per-wave') ? Math.min(sites.length, MIGRATION_LIMITS.sitesPerWave) : migration.maxSitesPerWave;
  return {
    crews: Math.max(1, Math.min(teams, inOneWave)),
    teams: Math.max(1, teams),
    exposure: without.has('exposure') ? Number.POSITIVE_INFINITY : (migration.maxExposurePerWave ?? Number.POSITIVE_INFINITY),
    gapWeeks: without.has('gap') ? 1 : Math.max(1, Math.ceil(assumptions.value('waves.weeks-between'))),
    pilot: pilot === -1 ? null : pilot,
    lastWeek: weeks - 1,
  };
}
