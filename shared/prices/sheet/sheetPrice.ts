import Big from 'big.js';
import type { MeterKey, Price } from '../../../models/prices/priceBook';
import { problem } from '../../../models/problem/problem';
import { fail, ok, type Result } from '../../../models/problem/result';
import type { SheetRow } from './sheetRow';

/** What a row of a price sheet says. */
export interface SheetPrice extends MeterKey, Pick<Price, 'type' | 'usdPerUnit'> {
  readonly row: number;
  /** Start of the one tier that is meant; null where the price holds for every quantity. */
  readonly fromUnits: number | null;
}

export interface SheetMoney {
  /** Of the plan; rows may be in it or in USD. */
  readonly currency: string;
  /** Units of `currency` for one USD. */
  readonly ratePerUsd: string;
}

const USD = 'USD';
const TYPES: readonly Price['type'][] = ['payg', 'sp1y', 'sp3y', 'ri1y', 'ri3y'];
const DECIMALS = 20;
/** `1,184` is one point one eight four or one thousand one hundred and eighty-four. */
const AMBIGUOUS = /^[1-9]\d{0,2},\d{3}$/;

/** A row as a price, or what is wrong in which column. */
export function sheetPrice({ number: row, cells }: SheetRow, decimalComma: boolean, { currency, ratePerUsd }: SheetMoney): Result<SheetPrice> {
  const cell = (name: string): string => cells.get(name) ?? '';
  const wrong = (column: string, expected: string): Result<never> => fail(problem('prices.row-value', '', { row, column, expected, got: cell(column) }));
  for (const column of ['meter', 'region', 'unit']) if (cell(column) === '') return wrong(column, 'a value');
  const price = numberText(cell('price'), decimalComma);
  if (price === null) return wrong('price', 'a number such as 0.184, without separators of thousands');
  // A 0 in a list means that nothing was agreed, or that a formula found nothing.
  if (Number(price) === 0) return wrong('price', 'a price above 0, for a price of 0 is never taken as one,');
  const paidIn = cell('currency') === '' ? USD : cell('currency').toUpperCase();
  if (paidIn !== USD && paidIn !== currency) return wrong('currency', currency === USD ? USD : `${USD} or ${currency}`);
  const type = TYPES.find((each) => each === (cell('type') === '' ? 'payg' : cell('type').toLowerCase()));
  if (type === undefined) return wrong('type', TYPES.join(', '));
  const from = numberText(cell('from units'), decimalComma);
  if (from === null && cell('from units') !== '') return wrong('from units', 'a number');
  const usd = paidIn === USD ? new Big(price) : new Big(price).div(ratePerUsd).round(DECIMALS, Big.roundHalfUp);
  return ok({
    row,
    service: cell('service'),
    product: cell('product'),
    sku: cell('sku'),
    meter: cell('meter'),
    region: cell('region'),
    unit: cell('unit'),
    type,
    fromUnits: from === null ? null : Number(from),
    usdPerUnit: usd.toFixed(),
  });
}

/** A plain decimal; null for anything that could be read in two ways. */
function numberText(text: string, decimalComma: boolean): string | null {
  if (/^\d{1,12}(?:\.\d{1,20})?$/.test(text)) return text;
  if (/^\d{1,3}(?:\.\d{1,20})?e-\d{1,2}$/i.test(text)) return new Big(text).toFixed();
  return decimalComma && /^\d{1,12},\d{1,20}$/.test(text) && !AMBIGUOUS.test(text) ? text.replace(',', '.') : null;
}
