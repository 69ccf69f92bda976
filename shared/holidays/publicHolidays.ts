import { HOURS_PER_DAY, MS_PER_HOUR } from '../../models/demand/calendarUnits';
import { problem } from '../../models/problem/problem';
import { fail, ok, type Result } from '../../models/problem/result';
import { addDays } from '../../models/waves/calendarDays';

/** A day off as the plan keeps it: what was looked up stays in the plan, so that it answers the same for ever. */
export interface PublicHoliday {
  readonly date: string;
  readonly name: string;
  /** `date-holidays 3.37.0, CZ`. */
  readonly source: string;
}

export interface HolidayQuestion {
  /** ISO 3166-1, `DE`. */
  readonly country: string;
  /** Of the country, as the library names it: `BY`; null for what holds everywhere in it. */
  readonly region: string | null;
  readonly fromYear: number;
  readonly toYear: number;
}

/** Calendars of religions are worked out far ahead, but laws change; nobody plans a move for longer. */
const MOST_YEARS = 10;
const EARLIEST_YEAR = 2000;
const LATEST_YEAR = 2100;

/** Room for a change of clocks inside a holiday of several days. */
const CLOCK_CHANGE_HOURS = 2;

/**
 * The public holidays of a country or region, by the kept library `date-holidays`, in English where it knows an English name. One of several
 * days becomes that many, a part of a day a whole one, and two on one day are one with both names. Loaded when first asked: its tables are large.
 */
export async function publicHolidays({ country, region, fromYear, toYear }: HolidayQuestion): Promise<Result<readonly PublicHoliday[]>> {
  if (!isYear(fromYear) || !isYear(toYear) || toYear < fromYear || toYear - fromYear >= MOST_YEARS) {
    return fail(problem('calendar.years-unfit', '', { got: `${fromYear}–${toYear}`, earliest: EARLIEST_YEAR, latest: LATEST_YEAR, most: MOST_YEARS }));
  }
  const [{ default: Holidays }, { default: about }] = await Promise.all([import('date-holidays'), import('date-holidays/package.json')]);
  const library = region === null ? new Holidays(country) : new Holidays(country, region);
  const source = `date-holidays ${versionOf(about)}, ${region === null ? country : `${country}-${region}`}`;
  const names = new Map<string, Set<string>>();
  for (let year = fromYear; year <= toYear; year += 1) {
    for (const { date, start, end, name, type } of library.getHolidays(year, 'en')) {
      if (type !== 'public') continue;
      for (const day of daysFrom(date.slice(0, 'YYYY-MM-DD'.length), (end.getTime() - start.getTime()) / MS_PER_HOUR)) names.set(day, (names.get(day) ?? new Set()).add(name));
    }
  }
  if (names.size === 0) return fail(problem('calendar.country-unknown', '', { got: region === null ? country : `${country}-${region}` }));
  return ok([...names].sort(([one], [other]) => (one < other ? -1 : 1)).map(([date, all]) => ({ date, name: [...all].join(', ').slice(0, LONGEST_NAME), source })));
}

const LONGEST_NAME = 120;

const isYear = (year: number): boolean => Number.isInteger(year) && year >= EARLIEST_YEAR && year <= LATEST_YEAR;

const versionOf = (about: unknown): string => (typeof about === 'object' && about !== null && 'version' in about ? String(about.version) : '');

/** The evening before one that begins at sunset is no day of its own. */
function daysFrom(first: string, hours: number): readonly string[] {
  const count = Math.max(1, Math.floor((hours + CLOCK_CHANGE_HOURS) / HOURS_PER_DAY));
  return Array.from({ length: count }, (_, day) => addDays(first, day));
}
