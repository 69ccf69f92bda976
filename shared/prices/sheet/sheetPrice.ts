import Big from 'big.js';
import type { MeterKey, Price } from '../../../models/prices/priceBook';
import { problem } from '../../../models/problem/problem';
import { fail, ok, type Result } from '../../../models/problem/result';
import type { SheetRow } from './sheetRow';

/** What a row of a price sheet says. */
export interface SheetPrice extends MeterKey, Pick<Price, 'type' | 'fromUnits' | 'usdPerUnit'> {
  readonly row: number;
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
  const paidIn = cell('currency') === '' ? USD : cell('currency').toUpperCase();
  if (paidIn !== USD && paidIn !== currency) return wrong('currency', currency === USD ? USD : `${USD} or ${currency}`);
  const type = TYPES.find((each) => each === (cell('type') === '' ? 'payg' : cell('type').toLowerCase()));
  if (type === undefined) return wrong('type', TYPES.join(', '));
  const from = cell('from units') === '' ? '0' : numberText(cell('from units'), decimalComma);
  if (from === null) return wrong('from units', 'a number');
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
    fromUnits: Number(from),
    usdPerUnit: usd.toFixed(),
  });
}

/** A plain decimal; null for anything that could be read in two ways. */
function numberText(text: string, decimalComma: boolean): string | null {
  if (/^\d{1,12}(?:\.\d{1,20})?$/.test(text)) return text;
  if (/^\d{1,3}(?:\.\d{1,20})?e-\d{1,2}$/i.test(text)) return new Big(text).toFixed();
  return decimalComma && /^\d{1,12},\d{1,20}$/.test(text) && !AMBIGUOUS.test(text) ? text.replace(',', '.') : null;
}
