import { MONTHS_PER_YEAR } from '../../demand/calendarUnits';
import type { Plan } from '../../document/schema/plan';
import type { Site } from '../../document/schema/site';
import { remembered } from '../../memo/remembered';
import { daysFromMonthTurn } from '../calendarDays';
import type { BlackoutKind } from '../../document/schema/calendar';
import type { Blackout, BlackoutSource, Days, WallSpan } from './blackout';
import { inSeason, spansOfDays, spansOfWindow, wholeDays } from './walls';

const MONTHS_PER_QUARTER = 3;

/** An entry without sites concerns all of them. */
const concerns = (siteIds: readonly string[], site: Site): boolean => siteIds.length === 0 || siteIds.includes(site.id);

const dated = (prefix: BlackoutKind, entries: readonly { readonly id: string; readonly name: string; readonly siteIds: readonly string[]; readonly from: string; readonly to: string }[], site: Site): ReturnType<BlackoutSource> =>
  entries.filter(({ siteIds }) => concerns(siteIds, site)).map(({ id, name, from, to }) => ({ id: `${prefix}:${id}`, name, spans: [wholeDays(from, to)] }));

/** Days on both sides of the turn of those months that count. */
const turns = (id: BlackoutKind, name: string, days: number, every: number): ((period: Days) => ReturnType<BlackoutSource>) => (period) =>
  days === 0 ? [] : [{ id, name, spans: turnSpans(period, days, every) }];

/** The same for all sites. */
const turnSpans = remembered(
  (period: Days, days: number, every: number): readonly WallSpan[] => spansOfDays(period, (date) => daysFromMonthTurn(date) < days && nearestTurn(date) % every === 0),
  ({ from, to }, days, every) => `${from} ${to} ${days} ${every}`,
);

/** The month that the nearest turn closes, 1…12. */
function nearestTurn(date: string): number {
  const month = Number(date.slice(5, 7));
  const inFirstHalf = Number(date.slice(8)) <= MIDDLE_OF_MONTH;
  return inFirstHalf ? ((month + MONTHS_PER_YEAR - 2) % MONTHS_PER_YEAR) + 1 : month;
}

const MIDDLE_OF_MONTH = 15;

/** Nobody works on holidays and in shutdowns of the site. */
function worksOn({ calendars }: Plan, site: Site): (date: string) => boolean {
  const off = new Set(site.holidays.map(({ date }) => date));
  const shut = calendars.shutdowns.filter(({ siteIds }) => concerns(siteIds, site));
  if (off.size + shut.length === 0) return () => true;
  return (date) => !off.has(date) && !shut.some(({ from, to }) => date >= from && date <= to);
}

interface KindOfBlackout {
  readonly label: string;
  /** Unless the plan says otherwise for its kind; a freeze says it for itself. */
  readonly hard: boolean;
  readonly list: BlackoutSource;
}

/** What forbids a cutover or speaks against it. A new kind is one entry here. */
export const BLACKOUTS: Readonly<Record<BlackoutKind, KindOfBlackout>> = {
  shift: {
    label: 'Shift',
    hard: false,
    list: (plan, site, days) => site.shifts.map((shift) => ({ id: `shift:${site.id}.${shift.id}`, name: `${shift.name} at ${site.name}`, spans: spansOfWindow(shift, days, worksOn(plan, site)) })),
  },
  holiday: {
    label: 'Public holiday',
    hard: true,
    list: (_, site) => site.holidays.map(({ date, name }) => ({ id: `holiday:${site.id}.${date}`, name: `${name} at ${site.name}`, spans: [wholeDays(date, date)] })),
  },
  'month-end': { label: 'Month-end close', hard: true, list: ({ calendars }, _, days) => turns('month-end', 'turn of the month', calendars.monthEnd.days, 1)(days) },
  'quarter-end': { label: 'Quarter-end close', hard: true, list: ({ calendars }, _, days) => turns('quarter-end', 'turn of the quarter', calendars.quarterEndDays ?? 0, MONTHS_PER_QUARTER)(days) },
  'year-end': { label: 'Year-end close', hard: true, list: ({ calendars }, _, days) => turns('year-end', 'turn of the year', calendars.yearEndDays ?? 0, MONTHS_PER_YEAR)(days) },
  'stock-take': { label: 'Stock-take', hard: true, list: ({ calendars }, site) => dated('stock-take', calendars.stockTakes ?? [], site) },
  peak: {
    label: 'Peak season',
    hard: true,
    list: ({ calendars }, site, days) =>
      calendars.peaks.filter(({ siteIds }) => concerns(siteIds, site)).map(({ id, name, from, to }) => ({ id: `peak:${id}`, name, spans: spansOfDays(days, (date) => inSeason(date.slice(5), from, to)) })),
  },
  'supplier-window': {
    label: 'Supplier or EDI window',
    hard: false,
    list: ({ calendars }, site, days) =>
      calendars.supplierWindows.filter(({ siteIds }) => concerns(siteIds, site)).map(({ id, name, window }) => ({
        id: `supplier-window:${id}`,
        name,
        spans: spansOfWindow(window, days),
        ...(window.timeZone ? { timeZone: window.timeZone } : {}),
      })),
  },
  'change-freeze': { label: 'Change freeze', hard: true, list: ({ calendars }, site) => dated('change-freeze', calendars.changeFreezes, site) },
  validation: { label: 'Validation cycle', hard: true, list: ({ calendars }, site) => dated('validation', calendars.validationCycles ?? [], site) },
};

/** All entries that concern a site, each hard or soft as the plan wants it. */
export function blackoutsOf(plan: Plan, site: Site, days: Days): readonly Blackout[] {
  const { rules, changeFreezes } = plan.calendars;
  const softFreezes = new Set(changeFreezes.filter(({ hard }) => !hard).map(({ id }) => `change-freeze:${id}`));
  return (Object.keys(BLACKOUTS) as BlackoutKind[]).flatMap((kind) => {
    const hard = rules?.[kind] === undefined ? BLACKOUTS[kind].hard : rules[kind] === 'hard';
    return BLACKOUTS[kind].list(plan, site, days).map((entry) => ({ ...entry, kind, hard: hard && !softFreezes.has(entry.id) }));
  });
}
