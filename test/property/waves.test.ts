import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../models/assumptions/register';
import type { CalendarEvent, Plan, Site } from '../../models/document';
import type { Cutover } from '../../models/report/migrationPlan';
import { planMigration } from '../../models/waves/planMigration';
import { planWaves } from '../../models/waves/planWaves';
import { DAY, dateAt, estateArbitrary, HOUR, START, ZONES } from './estates';

const formats = new Map(ZONES.map((zone) => [zone, new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })]));

/** The clock of a site by the runtime's own calendar: `2027-05-01 06:00`. */
const wallOf = (at: number, site: Site): string => formats.get(site.timeZone)?.format(at) ?? '';

const lastMoment = ({ pointOfNoReturn, rollbackHours }: Cutover): number => Date.parse(pointOfNoReturn) + Math.ceil(rollbackHours) * HOUR;

/** Local dates that a cutover touches, and its way back when begun at the last moment for it. */
function datesOf(cutover: Cutover, site: Site): readonly string[] {
  const dates = new Set<string>();
  // Twice a day meets every date.
  for (let at = Date.parse(cutover.start); at < lastMoment(cutover); at += 12 * HOUR) dates.add(wallOf(at, site).slice(0, 10));
  dates.add(wallOf(lastMoment(cutover) - HOUR, site).slice(0, 10));
  return [...dates];
}

/** Whether clocks change while a site moves: hours on the wall and hours that pass differ. */
function clocksChange(cutover: Cutover, site: Site): boolean {
  const [from, to] = [Date.parse(cutover.start), lastMoment(cutover)];
  const wall = (at: number): number => Date.parse(`${wallOf(at, site).replace(' ', 'T')}Z`);
  return wall(to) - wall(from) !== to - from;
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
    let [planned, conflicts, overClocks, overYears, large] = [0, 0, 0, 0, 0];
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
        const monday = (day: string): number => Math.floor((Date.parse(`${day.slice(0, 10)}T00:00:00Z`) - START) / (7 * DAY));
        const weekOf = new Map(migration.cutovers.map(({ siteId, start }) => [siteId, monday(start)]));
        const weeks = [...new Set(weekOf.values())].sort((a, b) => a - b);
        if (plan.sites.length > 40) large += 1;
        if (new Set(migration.cutovers.map(({ start }) => start.slice(0, 4))).size > 1) overYears += 1;
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
          if (clocksChange(cutover, site)) overClocks += 1;
          expect(cutover.localStart).toBe(wallOf(Date.parse(cutover.start), site).replace(' ', 'T'));
          // The way back begins when all steps are done, or later; datesOf has followed it to its end.
          expect(cutover.pointOfNoReturn >= cutover.end).toBe(true);
        }
        for (const week of weeks) {
          const together = plan.sites.filter(({ id }) => weekOf.get(id) === week);
          expect(together.length).toBeLessThanOrEqual(week === weeks[0] ? 1 : Math.min(asked.crews, asked.maxSitesPerWave));
          expect(together.reduce((sum, { downtimeCostPerHour }) => sum + downtimeCostPerHour, 0)).toBeLessThanOrEqual(asked.maxExposurePerWave ?? Number.POSITIVE_INFINITY);
        }
        for (const [at, week] of weeks.entries()) if (at > 0) expect(week - (weeks[at - 1] ?? 0)).toBeGreaterThanOrEqual(4);
        // By the weeks in which they move, not by the numbers of their waves.
        for (const { siteId, afterSiteId } of asked.after ?? []) expect(weekOf.get(siteId)).toBeGreaterThanOrEqual(weekOf.get(afterSiteId) ?? 0);
        // Wave 3 is the first that moves a site.
        for (const { itemId, wave } of asked.locks) expect(weeks.indexOf(weekOf.get(itemId) ?? 0)).toBe(wave - 3);
        for (const { siteId, date, onTheDay } of asked.dateLocks ?? []) {
          const cutover = migration.cutovers.find((each) => each.siteId === siteId);
          const site = plan.sites.find(({ id }) => id === siteId);
          if (!cutover || !site) throw new Error('a locked site does not move');
          const begins = wallOf(Date.parse(cutover.start), site).slice(0, 10);
          if (onTheDay === true) expect(begins).toBe(date);
          else expect(monday(begins)).toBe(monday(date));
        }
      }),
      { numRuns: 500 },
    );
    // The rule must not be kept by planning nothing.
    expect(planned).toBeGreaterThan(conflicts);
    for (const seen of [overClocks, overYears, large]) expect(seen).toBeGreaterThan(0);
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
