import { MONTHS_PER_YEAR, MS_PER_DAY } from '../demand/calendarUnits';
import { seasonInstant, type Season } from '../demand/season';
import { HOURS_PER_WEEK, SLOTS_PER_HOUR } from '../demand/weekSlots';
import type { Plan } from '../document/schema/plan';
import { byObject } from '../memo/byObject';
import { remembered } from '../memo/remembered';
import { batchWindows, utcSlots, type BatchWindow } from './batchWindows';

/** A time in which the ceiling is held by schedule, whatever the curve says. */
export interface ReservedPeriod {
  readonly kind: 'batch window' | 'turn of the month' | 'peak season';
  readonly what: string;
  /** `Mon, Tue 22:00–06:00 Europe/Prague`, `03-01 to 04-30`. */
  readonly when: string;
  /** Of the year, 0…1, for itself; periods may overlap. */
  readonly shareOfYear: number;
}

export interface ReservedTime {
  readonly periods: readonly ReservedPeriod[];
  /** Hours of the UTC week that a batch window touches. */
  readonly weekHours: ReadonlySet<number>;
  /** Part of the year in peak seasons and round the turn of the month, counted once. */
  readonly calendarShare: number;
}

const DAYS_PER_YEAR = 365;
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/**
 * The plan's own times of high load, taken whole: batch windows hour by hour, the days at both ends of a month, peak
 * seasons of any site. Days of peak seasons are counted once; the turns of the month fall into the rest in proportion.
 * @example peaks of 61 days, 3 days round each turn → 61 ÷ 365 + (1 − 61 ÷ 365) × 72 ÷ 365 = 0.331
 */
export const reservedPeriods = (plan: Plan, season: Season): ReservedTime => reservedIn(plan)(season);

/** Every design of a plan asks for the same calendar. */
const reservedIn = byObject((plan: Plan) => remembered((season: Season) => findReserved(plan, season)));

function findReserved(plan: Plan, season: Season): ReservedTime {
  const windows = batchWindows(plan);
  const hoursOf = windows.map((window) => utcHours(window, seasonInstant(season, plan.company.startDate)));
  const { peaks, monthEnd } = plan.calendars;
  const lifting = peaks.filter((peak) => peak.loadFactor > 1);
  const peakShare = new Set(lifting.flatMap(({ from, to }) => daysOf(from, to))).size / DAYS_PER_YEAR;
  const turnShare = monthEnd.loadFactor > 1 ? Math.min(1, (2 * monthEnd.days * MONTHS_PER_YEAR) / DAYS_PER_YEAR) : 0;
  return {
    periods: [
      ...windows.map((each, index): ReservedPeriod => ({ kind: 'batch window', what: each.what, when: windowWords(each), shareOfYear: (hoursOf[index]?.size ?? 0) / HOURS_PER_WEEK })),
      ...(turnShare > 0 ? [{ kind: 'turn of the month' as const, what: 'Turn of the month', when: `the first and the last ${monthEnd.days} days of a month`, shareOfYear: turnShare }] : []),
      ...lifting.map(({ name, from, to }): ReservedPeriod => ({ kind: 'peak season', what: name, when: `${from} to ${to}`, shareOfYear: daysOf(from, to).length / DAYS_PER_YEAR })),
    ],
    weekHours: new Set(hoursOf.flatMap((hours) => [...hours])),
    calendarShare: peakShare + (1 - peakShare) * turnShare,
  };
}

/** Every hour of the UTC week that the window touches. */
const utcHours = (window: BatchWindow, instant: Date): ReadonlySet<number> => new Set([...utcSlots(window, instant)].map((slot) => Math.floor(slot / SLOTS_PER_HOUR)));

/** Days of a common year from 0; a season may run over the turn of the year. Example: 12-30 to 01-02 → 363, 364, 0, 1. */
function daysOf(from: string, to: string): readonly number[] {
  const [first, last] = [dayOfYear(from), dayOfYear(to)];
  const length = last >= first ? last - first + 1 : DAYS_PER_YEAR - first + last + 1;
  return Array.from({ length }, (_, index) => (first + index) % DAYS_PER_YEAR);
}

/** Starts a common year, so that days since then are days of a year. */
const EPOCH = new Date(0);

function dayOfYear(monthDay: string): number {
  const [month = 1, day = 1] = monthDay.split('-').map(Number);
  return (Date.UTC(EPOCH.getUTCFullYear(), month - 1, day) / MS_PER_DAY) % DAYS_PER_YEAR;
}

function windowWords({ window: { days, start, end }, zone }: BatchWindow): string {
  const names = days.length === WEEKDAYS.length ? 'daily' : days.map((day) => WEEKDAYS[day - 1]).join(', ');
  return `${names} ${start}–${end} ${zone}`;
}
