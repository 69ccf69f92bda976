import { formatMoney, formatNumber, formatPercent } from '../../i18n';
import { whyMessages as text } from './messages';
import { term } from './terms';

/** A value as it is read: the amount, and the unit that is shown dimmed behind it. */
export interface Quantity {
  readonly amount: string;
  readonly unit: string;
}

interface UnitStyle {
  readonly pattern: RegExp;
  format(value: string, unit: string, match: RegExpExecArray): Quantity;
}

const PERIODS: Readonly<Record<string, string>> = { month: text.perMonth, year: text.perYear, hour: text.perHour, h: text.perHour };

const MINUTES_PER_HOUR = 60;
const HOURS_PER_DAY = 24;

/** Two days and more are told in days, two hours and more in hours. */
function duration(minutes: number): Quantity {
  const hours = minutes / MINUTES_PER_HOUR;
  if (hours >= 2 * HOURS_PER_DAY) return { amount: formatNumber(round(hours / HOURS_PER_DAY)), unit: text.days };
  if (hours >= 2) return { amount: formatNumber(round(hours)), unit: text.hours };
  return { amount: formatNumber(round(minutes)), unit: text.minutes };
}

/** Shares close to one need their nines; the others are read at a glance. */
function percent(share: number): Quantity {
  const nines = share > 0.99 && share < 1;
  return { amount: formatPercent(share, { digits: nines ? 3 : 1 }), unit: '' };
}

const round = (value: number): number =>
  Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));

const UNIT_STYLES: readonly UnitStyle[] = [
  {
    pattern: /^([A-Z]{3})(?:\/(month|year|hour|h))?$/,
    format: (value, _unit, match) => ({ amount: formatMoney(value, match[1] ?? ''), unit: PERIODS[match[2] ?? ''] ?? '' }),
  },
  { pattern: /^share$/, format: (value) => percent(Number(value)) },
  { pattern: /^h(?:ours)?\/year$/, format: (value) => ({ amount: formatNumber(round(Number(value))), unit: text.hoursPerYear }) },
  { pattern: /^factor$/, format: (value) => ({ amount: text.times(formatNumber(round(Number(value)))), unit: '' }) },
  { pattern: /^minutes?$/, format: (value) => duration(Number(value)) },
];

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** Text of a figure or input for the screen. Money and shares get their usual form, codes their word, null says why it is missing. */
export function formatQuantity(value: number | string | null, unit: string): Quantity {
  if (value === null) return { amount: text.valueUnknown, unit: '' };
  if (typeof value === 'string' && !DECIMAL.test(value)) return { amount: term(value), unit };
  for (const style of UNIT_STYLES) {
    const match = style.pattern.exec(unit);
    if (match) return style.format(String(value), unit, match);
  }
  return { amount: formatNumber(round(Number(value))), unit };
}

export const joinQuantity = ({ amount, unit }: Quantity): string =>
  unit === '' ? amount : `${amount} ${unit}`;
