import { HOURS_PER_DAY, MINUTES_PER_HOUR } from '../../../models/demand/calendarUnits';
import { formatMoney, formatNumber, formatPercent } from '../../i18n';
import { whyMessages as text } from './messages';
import { term } from './terms';

/** A value as it is read: the amount, and the unit that is shown dimmed behind it. */
export interface Quantity {
  readonly amount: string;
  readonly unit: string;
}

/** How finely a value is written: to be read at a glance, or so that a reader can work with it. */
export type Precision = 'glance' | 'exact';

interface UnitStyle {
  readonly pattern: RegExp;
  format(value: string, write: (value: number) => string, match: RegExpExecArray, precision: Precision): Quantity;
}

const periods = (): Readonly<Record<string, string>> => ({ month: text.perMonth, year: text.perYear, hour: text.perHour, h: text.perHour });

/** Two days and more are told in days, two hours and more in hours. */
function duration(minutes: number, write: (value: number) => string): Quantity {
  const hours = minutes / MINUTES_PER_HOUR;
  if (hours >= 2 * HOURS_PER_DAY) return { amount: write(hours / HOURS_PER_DAY), unit: text.days };
  if (hours >= 2) return { amount: write(hours), unit: text.hours };
  return { amount: write(minutes), unit: text.minutes };
}

/** Shares close to one need their nines; the others are read at a glance. */
function percent(share: number, precision: Precision): Quantity {
  const nines = share > 0.99 && share < 1;
  return { amount: formatPercent(share, { digits: precision === 'exact' ? EXACT_DIGITS - 2 : nines ? 3 : 1 }), unit: '' };
}

/** Six digits let a reader redo a sum to a few parts in a million. */
const EXACT_DIGITS = 6;

/** Fraction digits enough for six digits of the smallest shares that are shown. */
const EXACT_FRACTION = 12;

const WRITERS: Readonly<Record<Precision, (value: number) => string>> = {
  glance: (value) => formatNumber(Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3))),
  exact: (value) => formatNumber(Number.isInteger(value) ? value : Number(value.toPrecision(EXACT_DIGITS)), { digits: EXACT_FRACTION }),
};

const UNIT_STYLES: readonly UnitStyle[] = [
  {
    pattern: /^([A-Z]{3})(?:\/(month|year|hour|h))?$/,
    format: (value, _write, match) => ({ amount: formatMoney(value, match[1] ?? ''), unit: periods()[match[2] ?? ''] ?? '' }),
  },
  { pattern: /^share$/, format: (value, _write, _match, precision) => percent(Number(value), precision) },
  { pattern: /^h(?:ours)?\/year$/, format: (value, write) => ({ amount: write(Number(value)), unit: text.hoursPerYear }) },
  { pattern: /^factor$/, format: (value, write) => ({ amount: text.times(write(Number(value))), unit: '' }) },
  { pattern: /^minutes?$/, format: (value, write) => duration(Number(value), write) },
];

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** Text of a figure or input for the screen. Money and shares get their usual form, codes their word, null says why it is missing. */
export function formatQuantity(value: number | string | null, unit: string, precision: Precision = 'glance'): Quantity {
  if (value === null) return { amount: text.valueUnknown, unit: '' };
  if (typeof value === 'string' && !DECIMAL.test(value)) return { amount: term(value), unit };
  for (const style of UNIT_STYLES) {
    const match = style.pattern.exec(unit);
    if (match) return style.format(String(value), WRITERS[precision], match, precision);
  }
  return { amount: WRITERS[precision](Number(value)), unit: text.units[unit] ?? unit };
}

export const joinQuantity = ({ amount, unit }: Quantity): string =>
  unit === '' ? amount : `${amount} ${unit}`;
