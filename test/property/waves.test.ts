import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../models/assumptions/register';
import type { CalendarEvent, Plan, Site } from '../../models/document';
import { planMigration } from '../../models/waves/planMigration';
import { planWaves } from '../../models/waves/planWaves';
import { agreeOnDates } from '../../models/document/edits';
import type { Cutover, MigrationPlan } from '../../models/report/migrationPlan';
import { flowOf, plainPlan, shiftOf, siteOf, STARTER_IDS, starterPlan, systemOf, workloadOf } from '../unit/models/evaluation/plans';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const START = Date.UTC(2027, 0, 4);
const dateAt = (day: number): string => new Date(START + day * DAY).toISOString().slice(0, 10);

/** Clocks that change on either side of the equator, at half hours and never. */
const ZONES = ['Europe/Prague', 'America/Chicago', 'Australia/Adelaide', 'Asia/Kolkata', 'America/Sao_Paulo', 'UTC'];
const MOST_SITES = 60;

const period = fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 40 })).map(([first, length]) => ({ from: dateAt(first), to: dateAt(first + length) }));
const season = fc.tuple(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 0, max: 40 })).map(([first, length]) => ({ from: dateAt(first).slice(5), to: dateAt(first + length).slice(5) }));
const some = fc.array(fc.nat(), { maxLength: 6 });

const siteArbitrary = fc.record({
  zone: fc.constantFrom(...ZONES),
  holidays: fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 5 }),
  cost: fc.integer({ min: 0, max: 9 }),
  days: fc.constantFrom([1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6, 7]),
  shift: fc.constantFrom(['06:00', '22:00'], ['00:00', '24:00'], ['22:00', '06:00']),
});

interface SiteDraw {
  readonly zone: string;
  readonly holidays: readonly number[];
  readonly cost: number;
  readonly days: readonly number[];
  readonly shift: readonly string[];
}

const estateOf = (sitesArbitrary: fc.Arbitrary<readonly SiteDraw[]>): fc.Arbitrary<Plan> => fc
  .record({
    sites: sitesArbitrary,
    freezes: fc.array(fc.record({ on: some, period, hard: fc.boolean() }), { maxLength: 4 }),
    stockTakes: fc.array(fc.record({ on: some, period }), { maxLength: 2 }),
    shutdowns: fc.array(fc.record({ on: some, period, standing: fc.constantFrom('hard' as const, 'soft' as const, 'open' as const) }), { maxLength: 2 }),
    counts: fc.array(fc.record({ on: some, first: fc.integer({ min: 0, max: 400 }), length: fc.integer({ min: 0, max: 3 }), every: fc.constantFrom('week' as const, 'month' as const, 'year' as const, undefined), hard: fc.boolean() }), { maxLength: 2 }),
    peaks: fc.array(fc.record({ on: some, season }), { maxLength: 2 }),
    monthEndDays: fc.integer({ min: 0, max: 4 }),
    start: fc.integer({ min: 0, max: 365 }),
    most: fc.integer({ min: 1, max: 4 }),
    crews: fc.integer({ min: 1, max: 4 }),
    hours: fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 12 })),
    after: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 }),
    flows: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('sync' as const, 'queued' as const)), { maxLength: 40 }),
    lock: fc.option(fc.tuple(fc.nat(), fc.integer({ min: 4, max: 5 }))),
    dateLock: fc.option(fc.tuple(fc.nat(), fc.integer({ min: 100, max: 600 }))),
  })
  .map((estate) => {
    const plan = plainPlan();
    const id = (at: number): string => `s${String(at % estate.sites.length).padStart(2, '0')}`;
    const at = (places: readonly number[]): string[] => [...new Set(places.map(id))];
    const sites: readonly Site[] = estate.sites.map(({ zone, holidays, cost, days, shift: [from = '', to = ''] }, place) =>
      siteOf(id(place), zone, { downtimeCostPerHour: cost, shifts: [shiftOf(from, to, {}, days)], holidays: holidays.map((day) => ({ date: dateAt(day), name: 'Holiday' })) }),
    );
    const [cutoverHours, rollbackHours] = estate.hours;
    return {
      ...plan,
      sites: [...sites],
      systems: sites.map((site) => systemOf(`mes-${site.id}`, site.id)),
      workloads: [workloadOf('erp', sites.map((site) => site.id))],
      integrations: estate.flows.map(([from, to, mode], place) => flowOf(`flow-${place}`, `mes-${id(from)}`, to % 3 === 0 ? 'erp' : `mes-${id(to)}`, { mode })),
      calendars: {
        ...plan.calendars,
        monthEnd: { days: estate.monthEndDays, loadFactor: 1 },
        changeFreezes: estate.freezes.map(({ on, period: { from, to }, hard }, place) => ({ id: `freeze-${place}`, name: 'Freeze', siteIds: at(on), from, to, hard })),
        stockTakes: estate.stockTakes.map(({ on, period: { from, to } }, place) => ({ id: `count-${place}`, name: 'Count', siteIds: at(on), from, to })),
        shutdowns: estate.shutdowns.map(({ on, period: { from, to }, standing }, place) => ({ id: `shut-${place}`, name: 'Shutdown', siteIds: at(on), from, to, standing })),
        // Weekly ones are kept to a day, so that nights stay free.
        events: estate.counts.map(({ on, first, length, every, hard }, place) => ({ id: `event-${place}`, kind: 'stock-take' as const, name: 'Count', siteIds: at(on), from: dateAt(first), to: dateAt(first + (every === 'week' ? 0 : length)), standing: hard ? ('hard' as const) : ('soft' as const), ...(every === undefined ? {} : { every }) })),
        peaks: estate.peaks.map(({ on, season: { from, to } }, place) => ({ id: `peak-${place}`, name: 'Peak', siteIds: at(on), from, to, loadFactor: 2 })),
      },
      migration: {
        ...plan.migration,
        earliestStart: dateAt(estate.start),
        latestEnd: null,
        pilotSiteId: null,
        maxSitesPerWave: estate.most,
        crews: estate.crews,
        cutoverHours,
        rollbackHours,
        // Towards earlier ones only: rings are told apart by a test of their own.
        after: estate.after.flatMap(([site, other]) => (id(site) > id(other) ? [{ siteId: id(site), afterSiteId: id(other), reason: '' }] : [])),
        locks: estate.lock === null || estate.sites.length < 3 ? [] : [{ itemId: id(estate.lock[0]), wave: estate.lock[1], reason: '' }],
        ...(estate.dateLock === null ? {} : { dateLocks: [{ siteId: id(estate.dateLock[0]), date: dateAt(estate.start + estate.dateLock[1]), reason: '' }] }),
      },
    };
  });

const smallEstateArbitrary = estateOf(fc.array(siteArbitrary, { minLength: 2, maxLength: 7 }));
const estateArbitrary = estateOf(fc.oneof({ weight: 9, arbitrary: fc.array(siteArbitrary, { minLength: 1, maxLength: 9 }) }, { weight: 1, arbitrary: fc.array(siteArbitrary, { minLength: 10, maxLength: MOST_SITES }) }));

const formats = new Map(ZONES.map((zone) => [zone, new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })]));

/** Local dates of every hour that a cutover and its way back take, by the runtime's own calendar. */
function datesOf({ start, end, rollbackHours }: Cutover, site: Site): readonly string[] {
  const until = Date.parse(end) + Math.ceil(rollbackHours) * HOUR;
  const dates = new Set<string>();
  for (let at = Date.parse(start); at < until; at += HOUR) dates.add(formats.get(site.timeZone)?.format(at) ?? '');
  return [...dates];
}

const inSeason = (day: string, from: string, to: string): boolean => (from <= to ? day >= from && day <= to : day >= from || day <= to);

/** Whether an entry holds on a date: counted back day by day to a first day that is like its own. */
function returnsOn({ from, to, every }: CalendarEvent, date: string): boolean {
  const length = (Date.parse(to) - Date.parse(from)) / DAY;
  return Array.from({ length: length + 1 }, (_, back) => new Date(Date.parse(date) - back * DAY).toISOString().slice(0, 10)).some((first) => {
    if (first < from) return false;
    const lastOfMonth = new Date(Date.parse(first) + DAY).toISOString().slice(8, 10) === '01';
    const likeDay = first.slice(8) === from.slice(8) || (lastOfMonth && first.slice(8) < from.slice(8));
    if (every === undefined) return first === from;
    if (every === 'week') return ((Date.parse(first) - Date.parse(from)) / DAY) % 7 === 0;
    return likeDay && (every === 'month' || first.slice(5, 7) === from.slice(5, 7));
  });
}

describe('the waves of any estate', () => {
  it('break no hard rule: 500 estates of up to 60 sites over changes of clocks and years', () => {
    let [planned, conflicts] = [0, 0];
    fc.assert(
      fc.property(estateArbitrary, (plan) => {
        const { waves, migration } = planWaves(plan, assumptionsOf(plan));
        if (migration.conflict !== null || migration.waves.length === 0) return void (conflicts += 1);
        planned += 1;
        const moving = waves.filter(({ kind }) => kind === 'pilot' || kind === 'production');
        // Every item in exactly one wave.
        expect(moving.flatMap(({ items, alongside }) => [...items, ...alongside].map(({ id }) => id)).sort()).toEqual([...plan.sites, ...plan.systems, ...plan.workloads].map(({ id }) => id).sort());
        expect(migration.cutovers.map(({ siteId }) => siteId).sort()).toEqual(plan.sites.map(({ id }) => id).sort());
        const { calendars, migration: asked } = plan;
        const waveOf = new Map(migration.cutovers.map(({ siteId, wave }) => [siteId, wave]));
        for (const cutover of migration.cutovers) {
          const site = plan.sites.find(({ id }) => id === cutover.siteId);
          if (!site) throw new Error('unknown site');
          const touches = ({ siteIds }: { readonly siteIds: readonly string[] }): boolean => siteIds.length === 0 || siteIds.includes(site.id);
          for (const date of datesOf(cutover, site)) {
            expect(date >= asked.earliestStart).toBe(true);
            expect([...calendars.changeFreezes.filter(({ hard }) => hard), ...(calendars.stockTakes ?? [])].filter((each) => touches(each) && each.from <= date && date <= each.to)).toEqual([]);
            expect(calendars.shutdowns.filter((each) => each.standing === 'hard' && touches(each) && each.from <= date && date <= each.to)).toEqual([]);
            expect((calendars.events ?? []).filter((each) => each.standing === 'hard' && touches(each) && returnsOn(each, date))).toEqual([]);
            expect(calendars.peaks.filter((each) => touches(each) && inSeason(date.slice(5), each.from, each.to))).toEqual([]);
            expect(site.holidays.filter((holiday) => holiday.date === date)).toEqual([]);
            const month = (days: number): string => new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 7);
            if (calendars.monthEnd.days > 0) expect([month(calendars.monthEnd.days), month(-calendars.monthEnd.days)]).toEqual([date.slice(0, 7), date.slice(0, 7)]);
          }
          // Going back at the last moment for it still ends in what is free.
          expect(cutover.pointOfNoReturn >= cutover.end).toBe(true);
        }
        for (const { items } of moving) expect(items.length).toBeLessThanOrEqual(Math.min(asked.crews, asked.maxSitesPerWave));
        for (const { siteId, afterSiteId } of asked.after ?? []) expect(waveOf.get(siteId)).toBeGreaterThanOrEqual(waveOf.get(afterSiteId) ?? 0);
        for (const { itemId, wave } of asked.locks) expect(waveOf.get(itemId)).toBe(wave);
        for (const { siteId, date } of asked.dateLocks ?? []) {
          const monday = (day: string): number => Math.floor((Date.parse(`${day.slice(0, 10)}T00:00:00Z`) - START) / (7 * DAY));
          expect(monday(migration.cutovers.find((each) => each.siteId === siteId)?.start ?? '')).toBe(monday(date));
        }
      }),
      { numRuns: 500 },
    );
    // The rule must not be kept by planning nothing.
    expect(planned).toBeGreaterThan(conflicts);
  }, 600_000);

  it('are the same in whatever order the plants are drawn', () => {
    fc.assert(
      fc.property(estateArbitrary, (plan) => {
        const of = (each: Plan) => planMigration(each, assumptionsOf(each), dateAt(120));
        expect(of({ ...plan, sites: [...plan.sites].reverse() })).toEqual(of(plan));
      }),
      { numRuns: 20 },
    );
  }, 240_000);
});

const mondayOf = (instant: string): number => Math.floor((Date.parse(instant) - START) / (7 * DAY));
const weeksOf = (migration: MigrationPlan): ReadonlyMap<string, number> => new Map(migration.cutovers.map(({ siteId, start }) => [siteId, mondayOf(start)]));
const migrationOf = (plan: Plan): MigrationPlan => planWaves(plan, assumptionsOf(plan)).migration;

/** A plan whose waves are agreed as they came out; null where they leave something out. */
function agreed(plan: Plan): Plan | null {
  const { cutovers, conflict } = migrationOf(plan);
  return conflict !== null || cutovers.length === 0 ? null : agreeOnDates(plan, cutovers.map(({ siteId, start }) => ({ siteId, date: start.slice(0, 10) })));
}

/** A site that nothing flows to or from; its id decides where it stands among the others. */
const newcomerArbitrary = fc
  .tuple(siteArbitrary, fc.constantFrom('a-new', 's03-new', 'z-new'))
  .map(([{ zone, holidays, cost }, id]) => siteOf(id, zone, { downtimeCostPerHour: cost, shifts: [], holidays: holidays.map((day) => ({ date: dateAt(day), name: 'Holiday' })) }));

const withSite = (plan: Plan, site: Site): Plan => ({ ...plan, sites: [...plan.sites, site] });

describe('one more site that has nothing to do with the others', () => {
  it('moves nothing that was agreed as long as time is left behind it', () => {
    let checked = 0;
    fc.assert(
      fc.property(estateArbitrary, newcomerArbitrary, (estate, newcomer) => {
        const plan = agreed(estate);
        if (plan === null) return;
        checked += 1;
        const before = weeksOf(migrationOf(plan));
        const bigger = migrationOf(withSite(plan, newcomer));
        expect([bigger.moved, bigger.conflict]).toEqual([[], null]);
        const after = weeksOf(bigger);
        expect([...after.keys()].sort()).toEqual([...before.keys(), newcomer.id].sort());
        for (const [id, week] of before) expect([id, after.get(id)]).toEqual([id, week]);
      }),
      { numRuns: 100 },
    );
    expect(checked).toBeGreaterThan(50);
  }, 240_000);

  /** Weeks that changed are told with a reason; none of them could have stayed beside those that did, locked by date. */
  function movesOnlyWhatItMust(plan: Plan, newcomer: Site): number {
    const before = weeksOf(migrationOf(plan));
    const bigger = withSite(plan, newcomer);
    const { moved, conflict, cutovers } = migrationOf(bigger);
    const after = weeksOf({ ...migrationOf(bigger), cutovers });
    const changed = [...before].filter(([id, week]) => after.get(id) !== week).map(([id]) => id);
    expect(moved.map(({ siteId }) => siteId).sort()).toEqual(changed.sort());
    for (const { because } of moved) expect(because).not.toEqual([]);
    if (conflict !== null) return changed.length;
    for (const id of changed) {
      const staying = (plan.migration.agreed ?? []).filter(({ siteId }) => siteId === id || !changed.includes(siteId));
      const own = (bigger.migration.dateLocks ?? []).filter(({ siteId }) => !staying.some((each) => each.siteId === siteId));
      const { agreed: _, ...migration } = bigger.migration;
      expect(migrationOf({ ...bigger, migration: { ...migration, dateLocks: [...own, ...staying.map(({ siteId, date }) => ({ siteId, date, reason: '' }))] } }).conflict).not.toBeNull();
    }
    return changed.length;
  }

  it('moves only what has to make room before a latest end, and says why', () => {
    let movedAny = 0;
    fc.assert(
      fc.property(smallEstateArbitrary, newcomerArbitrary, fc.integer({ min: 0, max: 60 }), (estate, newcomer, days) => {
        const free = migrationOf(estate).cutovers;
        const last = Math.max(...free.map(({ end, rollbackHours }) => Date.parse(end) + rollbackHours * HOUR));
        const plan = free.length === 0 ? null : agreed({ ...estate, migration: { ...estate.migration, latestEnd: new Date(last + (days + 1) * DAY).toISOString().slice(0, 10) } });
        if (plan !== null) movedAny += movesOnlyWhatItMust(plan, newcomer) > 0 ? 1 : 0;
      }),
      { numRuns: 60 },
    );
    expect(movedAny).toBeGreaterThan(0);
  }, 240_000);

  it.each(STARTER_IDS)('moves only what it must in the starter %s', (id) => {
    const plan = agreed(starterPlan(id));
    if (plan === null) throw new Error('the starter has a conflict');
    fc.assert(
      fc.property(newcomerArbitrary, (newcomer) => {
        // Starters leave months free: nothing moves.
        expect(movesOnlyWhatItMust(plan, newcomer)).toBe(0);
      }),
      { numRuns: 4 },
    );
  }, 120_000);
});
