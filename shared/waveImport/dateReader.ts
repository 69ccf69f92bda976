import { MS_PER_DAY } from '../../models/demand/calendarUnits';
import { dateOfTime } from '../../models/waves/calendarDays';

/** What stands first in `06/07/2027`. */
export type DateOrder = 'day-first' | 'month-first';

/** A cell of a table, and the date that stood in it when it was written. */
export interface DateCell {
  readonly written: string;
  readonly known: string;
}

/** The date of a cell; both readings where nothing tells which is meant; null where it is no date. */
export type ReadDate = { readonly date: string } | { readonly either: readonly [string, string] } | null;

const ORDERS = ['day-first', 'month-first'] as const;
const TIME_OF_DAY = /[T ]\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?(?:\s?[ap]m)?$/i;
const YEAR_FIRST = /^(\d{4})([-/.]) ?(\d{1,2})\2 ?(\d{1,2})\.?$/;
/** Where dots stand between, every country writes the day first. */
const DOTS = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})$/;
const EITHER = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/;
/** Days since 1899-12-30: what is left of a date whose cell lost its format. Five digits reach from 1927 to 2173. */
const SERIAL = /^(\d{5})(?:[.,]\d+)?$/;
const DAYS_TO_1970 = 25_569;
const CENTURY = 2000;

/**
 * Reads dates as spreadsheets write them after saving: year first, with dots, with slashes in either order, or as a serial number. Day or month
 * first is decided once for the whole table: by dates that only one order makes sense of, else by the order in which more cells still say
 * what they said, else by the habit of the reader's country.
 * @param usual the habit; null where it is not known
 * @example ['25/06/2027', '06/07/2027'] → the second is the 6th of July
 */
export function dateReader(cells: readonly DateCell[], usual: DateOrder | null): (written: string) => ReadDate {
  const order = orderOf(cells) ?? usual;
  return (written) => {
    const [day, month] = ORDERS.map((each) => dateOf(written, each));
    if (order !== null) return asRead(order === 'day-first' ? day : month);
    return typeof day === 'string' && typeof month === 'string' && day !== month ? { either: [day, month] } : asRead(day ?? month);
  };
}

const asRead = (date: string | null | undefined): ReadDate => (typeof date === 'string' ? { date } : null);

function orderOf(cells: readonly DateCell[]): DateOrder | null {
  const open = cells.filter(({ written }) => EITHER.test(bare(written)));
  const count = (order: DateOrder, counts: (date: string | null, known: string) => boolean): number => open.filter(({ written, known }) => counts(dateOf(written, order), known)).length;
  const more = (counts: (date: string | null, known: string) => boolean): DateOrder | null => {
    const [day, month] = [count('day-first', counts), count('month-first', counts)];
    return day === month ? null : day > month ? 'day-first' : 'month-first';
  };
  return more((date) => date !== null) ?? more((date, known) => date === known);
}

const bare = (written: string): string => written.trim().replace(TIME_OF_DAY, '');

function dateOf(written: string, order: DateOrder): string | null {
  const text = bare(written);
  const serial = SERIAL.exec(text);
  if (serial) return dateOfTime((Number(serial[1]) - DAYS_TO_1970) * MS_PER_DAY);
  const first = YEAR_FIRST.exec(text);
  if (first) return checked(first[1], first[3], first[4]);
  const dots = DOTS.exec(text);
  if (dots) return checked(dots[3], dots[2], dots[1]);
  const either = EITHER.exec(text);
  return either && (order === 'day-first' ? checked(either[4], either[3], either[1]) : checked(either[4], either[1], either[3]));
}

/** 2027-02-30 is read as a day of March by some and refused by others. */
function checked(year = '', month = '', day = ''): string | null {
  const date = `${String(year.length === 2 ? CENTURY + Number(year) : Number(year))}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : null;
}
