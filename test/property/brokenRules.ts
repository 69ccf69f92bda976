import type { CalendarEvent, Plan, Site } from '../../models/document';
import type { Cutover } from '../../models/report/migrationPlan';
import type { PlannedWaves } from '../../models/waves/planWaves';
import { DAY, HOUR } from './estates';

const HALF_HOUR = HOUR / 2;
const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clocks of a zone show, by the runtime's own calendar: `2027-05-01 06:00`. */
export function wallOf(at: number, timeZone: string): string {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  formats.set(timeZone, format);
  return format.format(at);
}

const dayAfter = (date: string, days: number): string => new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
const weekdayOf = (date: string): number => ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
export const mondayOf = (date: string): string => dayAfter(date, 1 - weekdayOf(date));
const inSeason = (day: string, from: string, to: string): boolean => (from <= to ? day >= from && day <= to : day >= from || day <= to);
const inZone = ({ zone }: { readonly zone?: string | undefined }, zones: ReadonlySet<string>): boolean => zone === undefined || zones.has(zone);
const touches = ({ siteIds }: { readonly siteIds: readonly string[] }, site: Site): boolean => siteIds.length === 0 || siteIds.includes(site.id);
const holdsOn = (each: { readonly siteIds: readonly string[]; readonly from: string; readonly to: string }, site: Site, date: string): boolean => touches(each, site) && each.from <= date && date <= each.to;

/** Whether an entry begins on a date: it is its first day, or like it. */
function beginsOn({ from, every, until }: CalendarEvent, first: string): boolean {
  if (first < from || (until !== undefined && first > until)) return false;
  const lastOfMonth = dayAfter(first, 1).slice(8) === '01';
  const likeDay = first.slice(8) === from.slice(8) || (lastOfMonth && first.slice(8) < from.slice(8));
  if (every === undefined) return first === from;
  if (every === 'week') return weekdayOf(first) === weekdayOf(from);
  if (every === 'quarter') return likeDay && Math.abs(Number(first.slice(5, 7)) - Number(from.slice(5, 7))) % 3 === 0;
  return likeDay && (every === 'month' || first.slice(5, 7) === from.slice(5, 7));
}

const near = new Map<string, boolean>();
const QUARTERS = ['01-01', '04-01', '07-01', '10-01'];
const YEARS = ['01-01'];

/** Whether a turn, given by the days on which it begins, is at most so many days away: counted day by day to both sides. */
function isNear(date: string, days: number, firstDays: readonly string[]): boolean {
  const key = `${date} ${days} ${firstDays.length}`;
  const known = near.get(key);
  if (known !== undefined) return known;
  const found = Array.from({ length: days }, (_, away) => away).some((away) => firstDays.includes(dayAfter(date, -away).slice(5)) || firstDays.includes(dayAfter(date, away + 1).slice(5)));
  near.set(key, found);
  return found;
}

/** Where the other ends of a site's flows and its own systems in them stand; systems of other plants are not its own affair. */
function zonesAt({ systems, workloads, integrations }: Plan, site: Site): ReadonlySet<string> {
  const found = new Set<string>();
  const own = new Set([...systems.filter(({ siteId }) => siteId === site.id), ...workloads.filter(({ siteIds }) => siteIds.length === 0 || siteIds.includes(site.id))].map(({ id }) => id));
  for (const { from, to } of integrations) {
    if (!own.has(from) && !own.has(to)) continue;
    for (const { id, siteId, hosting } of systems) if ((id === from || id === to) && (siteId === null || siteId === site.id)) found.add({ site: 'plants', partner: 'partners', cloud: 'cloud' }[hosting]);
  }
  return found;
}

/** Whether an entry holds at a time of its wall: counted back day by day to a first day. */
function eventHolds(event: CalendarEvent, wall: string): boolean {
  const date = wall.slice(0, 10);
  const length = (Date.parse(event.to) - Date.parse(event.from)) / DAY;
  for (let back = 0; back <= length; back += 1) {
    const first = dayAfter(date, -back);
    if (!beginsOn(event, first)) continue;
    const last = dayAfter(first, length);
    if (wall >= `${first} ${event.start ?? '00:00'}` && wall < (event.end === undefined ? `${dayAfter(last, 1)} 00:00` : `${last} ${event.end}`)) return true;
  }
  return false;
}

/** Whether a weekly window holds at a time of its wall; one that ends no later than it starts ends on the next day. */
function windowHolds({ days, start, end }: { readonly days: readonly number[]; readonly start: string; readonly end: string }, wall: string, counts: (date: string) => boolean): boolean {
  const [date, clock] = [wall.slice(0, 10), wall.slice(11)];
  const on = (day: string): boolean => days.includes(weekdayOf(day)) && counts(day);
  if (end > start) return on(date) && clock >= start && clock < end;
  return (on(date) && clock >= start) || (on(dayAfter(date, -1)) && clock < end);
}

/** What is hard at a site at an instant, by the ids that conflicts give them. */
function hardAt({ calendars, migration }: Plan, site: Site, zones: ReadonlySet<string>, at: number): readonly string[] {
  const wall = wallOf(at, site.timeZone);
  const date = wall.slice(0, 10);
  const month = (days: number): string => dayAfter(date, days).slice(0, 7);
  const works = (day: string): boolean => !site.holidays.some((holiday) => holiday.date === day) && !calendars.shutdowns.some((each) => holdsOn(each, site, day));
  const { monthEnd } = calendars;
  return [
    ...(date < migration.earliestStart ? ['not-before'] : []),
    ...calendars.changeFreezes.filter((each) => each.hard && holdsOn(each, site, date)).map(({ id }) => `change-freeze:${id}`),
    ...(calendars.stockTakes ?? []).filter((each) => holdsOn(each, site, date)).map(({ id }) => `stock-take:${id}`),
    ...calendars.shutdowns.filter((each) => each.standing === 'hard' && holdsOn(each, site, date)).map(({ id }) => `shutdown:${id}`),
    ...calendars.peaks.filter((each) => touches(each, site) && inSeason(date.slice(5), each.from, each.to)).map(({ id }) => `peak:${id}`),
    ...site.holidays.filter((holiday) => holiday.date === date).map(() => `holiday:${site.id}.${date}`),
    ...(monthEnd.days > 0 && (month(monthEnd.days) !== date.slice(0, 7) || month(-monthEnd.days) !== date.slice(0, 7)) ? ['month-end'] : []),
    ...(isNear(date, calendars.quarterEndDays ?? 0, QUARTERS) ? ['quarter-end'] : []),
    ...(isNear(date, calendars.yearEndDays ?? 0, YEARS) ? ['year-end'] : []),
    ...(calendars.validationCycles ?? []).filter((each) => inZone(each, zones) && holdsOn(each, site, date)).map(({ id }) => `validation:${id}`),
    ...(calendars.events ?? []).filter((each) => each.standing === 'hard' && inZone(each, zones) && touches(each, site) && eventHolds(each, wallOf(at, each.timeZone ?? site.timeZone))).map(({ id }) => `event:${id}`),
    ...calendars.supplierWindows.filter((each) => each.standing === 'hard' && inZone(each, zones) && touches(each, site) && windowHolds(each.window, wallOf(at, each.window.timeZone ?? site.timeZone), () => true)).map(({ id }) => `supplier-window:${id}`),
    ...(calendars.rules?.shift === 'hard' ? site.shifts.filter((shift) => windowHolds(shift, wall, works)).map(({ id }) => `shift:${site.id}.${id}`) : []),
  ];
}

const wholeBack = ({ rollbackHours }: Cutover): number => Math.ceil(rollbackHours) * HOUR;
/** When the way back ends that is begun at the last moment for it. */
export const lastMoment = (cutover: Cutover): number => Date.parse(cutover.pointOfNoReturn) + wholeBack(cutover);

/**
 * Every rule that waves break, but for those that they leave out: looked at by half hours on the clocks of the runtime, without anything of the engine.
 * @param gapWeeks weeks that have to lie between two waves
 */
export function brokenRules(plan: Plan, { waves, migration }: PlannedWaves, gapWeeks: number): readonly string[] {
  const given = new Set(migration.conflict?.relaxation.constraints.map(({ id }) => id) ?? []);
  const { migration: asked } = plan;
  const broken: string[] = [];
  const check = (id: string, holds: boolean, what = ''): void => {
    if (!holds && !given.has(id)) broken.push(`${id} ${what}`.trim());
  };
  const sites = new Map(plan.sites.map((site) => [site.id, site]));
  const of = new Map(migration.cutovers.map((cutover) => [cutover.siteId, cutover]));
  const startOf = (id: string): number => Date.parse(of.get(id)?.start ?? '');
  const moving = waves.filter(({ kind }) => kind === 'pilot' || kind === 'production');
  const numbers = moving.flatMap(({ number, items, alongside }) => [...items, ...alongside].map(({ id }) => [id, number] as const));
  const waveOf = new Map(numbers);
  const all = [...plan.sites, ...plan.systems, ...plan.workloads].map(({ id }) => id).sort();
  check('items', JSON.stringify(numbers.map(([id]) => id).sort()) === JSON.stringify(all), 'not every item is in exactly one wave');
  check('cutovers', migration.cutovers.length === plan.sites.length);
  for (const cutover of migration.cutovers) {
    const site = sites.get(cutover.siteId);
    if (!site) throw new Error('unknown site');
    const start = Date.parse(cutover.start);
    check('way-back', cutover.pointOfNoReturn >= cutover.end && Date.parse(cutover.end) >= start + cutover.hours * HOUR, site.id);
    check('clock', cutover.localStart === wallOf(start, site.timeZone).replace(' ', 'T'), site.id);
    const [hard, zones] = [new Set<string>(), zonesAt(plan, site)];
    for (let at = start; at < lastMoment(cutover); at += HALF_HOUR) for (const id of hardAt(plan, site, zones, at)) hard.add(id);
    for (const id of hard) check(id, false, `at ${site.id} from ${cutover.start}`);
    const atWork = migration.cutovers.filter((other) => Date.parse(other.start) <= start && Date.parse(other.end) + wholeBack(other) > start).length;
    check('crews', atWork <= asked.crews, `${atWork} at ${cutover.start}`);
    check('wave', waveOf.get(site.id) === cutover.wave, site.id);
  }
  for (const { siteId, afterSiteId } of asked.after ?? []) check(`after:${siteId}.${afterSiteId}`, startOf(siteId) >= startOf(afterSiteId));
  for (const { itemId, wave } of asked.locks) check(`lock:${itemId}`, waveOf.get(itemId) === wave);
  for (const { siteId, date, onTheDay } of asked.dateLocks ?? []) {
    const begins = wallOf(startOf(siteId), sites.get(siteId)?.timeZone ?? 'UTC').slice(0, 10);
    check(`date-lock:${siteId}`, onTheDay === true ? begins === date : mondayOf(begins) === mondayOf(date), begins);
  }
  const weeks = moving.map(({ items }) => Math.floor(Math.min(...items.map(({ id }) => startOf(id))) / (7 * DAY) - 4 / 7));
  for (const [at, { items, number }] of moving.entries()) {
    check('sites-per-wave', items.length <= asked.maxSitesPerWave, String(number));
    check('exposure', items.reduce((sum, { id }) => sum + (sites.get(id)?.downtimeCostPerHour ?? 0), 0) <= (asked.maxExposurePerWave ?? Number.POSITIVE_INFINITY), String(number));
    if (at > 0) check('gap', (weeks[at] ?? 0) - (weeks[at - 1] ?? 0) >= gapWeeks, String(number));
  }
  const bridged = new Set(migration.bridges.map(({ flowId }) => flowId));
  const siteOf = new Map(plan.systems.map(({ id, siteId }) => [id, siteId]));
  for (const { id, from, to, mode } of plan.integrations) {
    const [one, other] = [of.get(siteOf.get(from) ?? ''), of.get(siteOf.get(to) ?? '')];
    // One end in the new system while the other works in the old one.
    if (mode === 'sync' && one && other) check(`coupling ${id}`, bridged.has(id) || (one.start < other.end && other.start < one.end), `${one.start} ${other.start}`);
  }
  return broken;
}
