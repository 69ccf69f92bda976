import Big from 'big.js';
import type { ComparisonRow } from '../../../../models/scenarios/comparison';
import { formatDate, formatMoney, formatNumber, formatPercent } from '../../../i18n';
import { term } from '../../why/terms';
import { partsMessages } from '../parts/messages';
import { scenariosMessages as text } from './messages';

const SHARE_DIGITS = 3;

/** Decisions of the engine as people say them. */
export const decisionText = (value: string): string => term(value);

/** A value of the comparison as it stands in its cell. */
export function cellText({ unit, group }: Pick<ComparisonRow, 'unit' | 'group'>, value: ComparisonRow['values'][number], currency: string): string {
  if (value === null) return text.missing;
  if (unit === 'money') return formatMoney(String(value), currency, { exact: true });
  if (unit === 'date') return formatDate(String(value));
  if (unit === 'share') return formatPercent(Number(value), { digits: SHARE_DIGITS });
  if (typeof value === 'number') return formatNumber(value);
  return group === 'decisions' ? decisionText(value) : value;
}

/** By how much an amount of money differs from the plan; null for what has no difference to tell. */
export function differenceText({ unit, values }: ComparisonRow, at: number, currency: string): string | null {
  const [base, value] = [values[0], values[at]];
  if (unit !== 'money' || base === null || base === undefined || value === null || value === undefined || base === value) return null;
  return formatMoney(new Big(value).minus(base).toFixed(2), currency, { exact: true, signed: true });
}

/** A row's name: layers of the bill by their words, units where the value alone does not say them. */
export function labelText({ id, label, unit }: ComparisonRow): string {
  const layers: Readonly<Record<string, string>> = partsMessages.layers;
  const name = id.startsWith('cost.layer.') ? (layers[label] ?? label) : label;
  const said = text.units[unit];
  return said === undefined ? name : text.labelWithUnit(name, said);
}
