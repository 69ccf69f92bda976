import type { Price, PriceBook } from '../../../models/prices/priceBook';
import { problem } from '../../../models/problem/problem';
import { fail, ok, type Result } from '../../../models/problem/result';
import { ladderOf } from '../ladderOf';
import type { SheetPrice } from './sheetPrice';

type Wanted = Pick<Price, 'meter' | 'region' | 'unit' | 'type'> & { readonly fromUnits: number | null };

const keyOf = ({ meter, region, unit, type, fromUnits }: Wanted): string => [meter, region, unit, type, fromUnits ?? 'flat'].join('|').toLowerCase();
const fits = (wanted: string, ...values: readonly string[]): boolean => wanted === '' || values.some((value) => value.toLowerCase() === wanted.toLowerCase());

/**
 * Finds the place in a book that a row of a sheet means: the one meter with these names. A meter that the book lacks is
 * taken as a new one when the row names it whole; several that fit are a question for the sheet's author. A row without a
 * tier means the meter as a whole, from its first unit on.
 */
export function findMeter(base: PriceBook): (row: SheetPrice) => Result<Price> {
  const known = new Map<string, Price[]>();
  const ladders = new Set<string>();
  const add = (key: string, price: Price): unknown => known.get(key)?.push(price) ?? known.set(key, [price]);
  for (const price of base.prices) {
    add(keyOf(price), price);
    if (ladders.has(ladderOf(price))) continue;
    ladders.add(ladderOf(price));
    add(keyOf({ ...price, fromUnits: null }), { ...price, fromUnits: 0 });
  }
  return (row) => {
    const fitting = (known.get(keyOf(row)) ?? []).filter((price) => fits(row.service, price.service) && fits(row.product, price.product) && fits(row.sku, price.sku, price.armSku));
    const [only, ...others] = fitting;
    if (only !== undefined && others.length === 0) return ok(only);
    const got = [row.service, row.product, row.sku, row.meter, row.region, row.unit].filter((part) => part !== '').join(' | ');
    if (only !== undefined) return fail(problem('prices.row-ambiguous', '', { row: row.row, got, found: fitting.length }));
    const { service, product, sku, meter, region, unit, type, fromUnits, usdPerUnit } = row;
    if (service === '' || product === '' || sku === '') return fail(problem('prices.row-unmatched', '', { row: row.row, got }));
    return ok({ service, product, sku, armSku: '', meter, region, unit, fromUnits: fromUnits ?? 0, usdPerUnit, type, asOf: '', sourceId: '' });
  };
}
