import fc from 'fast-check';
import type { Plan, Site } from '../../models/document';
import { flowOf, plainPlan, shiftOf, siteOf, systemOf, workloadOf } from '../unit/models/evaluation/plans';

export const DAY = 86_400_000;
export const HOUR = 3_600_000;
/** A Monday. */
export const START = Date.UTC(2027, 0, 4);
export const dateAt = (day: number): string => new Date(START + day * DAY).toISOString().slice(0, 10);

/** Clocks that change on either side of the equator, at half hours and never. */
export const ZONES = ['Europe/Prague', 'America/Chicago', 'Australia/Adelaide', 'Asia/Kolkata', 'America/Sao_Paulo', 'UTC'];
const MOST_SITES = 60;
const MOST_FLOWS = 600;
/** From so many sites on an estate is drawn with all its flows. */
const LARGE = 40;
/** Days after Monday; the day on which most sites can move. */
const SATURDAY = 5;

const period = fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 40 })).map(([first, length]) => ({ from: dateAt(first), to: dateAt(first + length) }));
const season = fc.tuple(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 0, max: 40 })).map(([first, length]) => ({ from: dateAt(first).slice(5), to: dateAt(first + length).slice(5) }));
const some = fc.array(fc.nat(), { maxLength: 6 });

export const siteArbitrary = fc.record({
  zone: fc.constantFrom(...ZONES),
  holidays: fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 5 }),
  cost: fc.integer({ min: 0, max: 9 }),
  days: fc.constantFrom([1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6, 7]),
  shift: fc.constantFrom(['06:00', '22:00'], ['00:00', '24:00'], ['22:00', '06:00']),
});

/** Estates of so many sites; the largest with as many flows as a large manufacturer has. */
const estateOf = (sites: fc.Arbitrary<number>): fc.Arbitrary<Plan> => sites.chain(estateOfSites);

const estateOfSites = (count: number): fc.Arbitrary<Plan> => fc
  .record({
    sites: fc.array(siteArbitrary, { minLength: count, maxLength: count, size: 'max' }),
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
    flows: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('sync' as const, 'queued' as const)), count > LARGE ? { minLength: MOST_FLOWS, maxLength: MOST_FLOWS, size: 'max' } : { maxLength: 40 }),
    exposure: fc.option(fc.integer({ min: 9, max: 40 }), { freq: 2 }),
    lock: fc.option(fc.tuple(fc.nat(), fc.integer({ min: 4, max: 5 })), { freq: 2 }),
    dateLock: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.record({ place: fc.nat(), week: fc.integer({ min: 30, max: 80 }), onTheDay: fc.boolean() }) }),
  })
  .map((estate) => {
    const plan = plainPlan();
    const id = (at: number): string => `s${String(at % estate.sites.length).padStart(2, '0')}`;
    const at = (places: readonly number[]): string[] => [...new Set(places.map(id))];
    const sites: readonly Site[] = estate.sites.map(({ zone, holidays, cost, days, shift: [from = '', to = ''] }, place) =>
      siteOf(id(place), zone, { downtimeCostPerHour: cost, shifts: [shiftOf(from, to, {}, days)], holidays: holidays.map((day) => ({ date: dateAt(day), name: 'Holiday' })) }),
    );
    const [cutoverHours, rollbackHours] = estate.hours;
    const firstMonday = estate.start - (estate.start % 7);
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
        ...(estate.dateLock === null ? {} : { dateLocks: [{ siteId: id(estate.dateLock.place), date: dateAt(firstMonday + estate.dateLock.week * 7 + SATURDAY), onTheDay: estate.dateLock.onTheDay, reason: '' }] }),
        ...(estate.exposure === null ? {} : { maxExposurePerWave: estate.exposure }),
      },
    };
  });

export const smallEstateArbitrary = estateOf(fc.integer({ min: 2, max: 7 }));

/** Most are small, because they are quick and as likely to break a rule; some are as large as a manufacturer gets. */
export const estateArbitrary = estateOf(fc.oneof({ weight: 90, arbitrary: fc.integer({ min: 1, max: 8 }) }, { weight: 8, arbitrary: fc.integer({ min: 9, max: LARGE }) }, { weight: 4, arbitrary: fc.integer({ min: LARGE + 1, max: MOST_SITES }) }));
