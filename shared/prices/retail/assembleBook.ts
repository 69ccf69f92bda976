import type { Price, PriceBook } from '../../../models/prices/priceBook';
import { problem } from '../../../models/problem/problem';
import { fail, ok, type Result } from '../../../models/problem/result';
import { identifyBook } from '../identifyBook';
import type { ListedPrice } from './retailItemPrices';
import { trackedProducts } from './trackedProducts';
import { zeroMeters } from './zeroMeters';

/** Rows of one answered page. */
export interface AnsweredPage {
  readonly page: number;
  readonly prices: readonly ListedPrice[];
}

export interface Refresh {
  /** Keeps its prices of everything that was not asked for, unless the currency is another. */
  readonly base: PriceBook;
  readonly regions: readonly string[];
  readonly currency: string;
  /** Day on which the list was read, YYYY-MM-DD. */
  readonly day: string;
  readonly pages: readonly AnsweredPage[];
}

interface Listed {
  readonly page: number;
  readonly price: ListedPrice;
}

const API = 'Azure Retail Prices API (https://prices.azure.com/api/retail/prices, api-version 2023-01-01-preview)';
const BASE_CURRENCY = 'USD';
const MOST_PROBLEMS = 20;
const MOST_NAMED = 10;

const keyOf = (price: Pick<Price, 'service' | 'product' | 'sku' | 'meter' | 'region' | 'unit' | 'type' | 'fromUnits'>): string =>
  [price.service, price.product, price.sku, price.meter, price.region, price.unit, price.type, price.fromUnits].join(' | ');

/**
 * A book from all pages of a refresh: what was asked for is replaced whole, so that a meter that left the list leaves the
 * book. A row that the list repeats at the same price counts once. Of two prices of one meter and tier the primary meter's
 * holds, which is the one that the API says is billed; where that does not decide, both are named and there is no book.
 */
export function assembleBook({ base, regions, currency, day, pages }: Refresh): Result<PriceBook> {
  const tracked = trackedProducts(base);
  const products = new Set(tracked.map(({ service, product }) => `${service}|${product}`));
  const places = new Set([...regions, ...tracked.flatMap(({ worldPlaces }) => worldPlaces)]);
  const isAsked = ({ service, product, region }: Pick<Price, 'service' | 'product' | 'region'>): boolean => products.has(`${service}|${product}`) && places.has(region);

  const rename = sizeNames(base);
  const sourceId = `retail-api-${day}`;
  const listed = new Map<string, Listed[]>();
  for (const { page, prices } of pages) {
    for (const price of prices.map(rename).filter(isAsked)) {
      const key = keyOf(price);
      listed.set(key, [...(listed.get(key) ?? []), { page, price }]);
    }
  }
  const found = [...listed].map(([key, rows]) => onePrice(key, rows));
  const problems = found.flatMap((each) => (each.ok ? [] : each.problems));
  if (problems.length > 0) return fail(...problems.slice(0, MOST_PROBLEMS));
  if (found.length === 0) return fail(problem('prices.nothing-found', '', { regions: regions.join(', ') }));

  const fresh = found.flatMap((each) => (each.ok ? [{ ...each.value, asOf: day, sourceId }] : []));
  const kept = currency === BASE_CURRENCY ? base.prices.filter((price) => !isAsked(price)) : [];
  const prices = [...fresh, ...kept];
  const used = new Set(prices.map((price) => price.sourceId));
  const sources = { ...Object.fromEntries(Object.entries(base.sources).filter(([id]) => used.has(id))), [sourceId]: `${API}, read ${day}${zeroNote(zeroMeters(fresh, base.prices))}` };
  return ok(identifyBook('azure-retail', { asOf: day, sources, prices, ...(currency === BASE_CURRENCY ? {} : { currency }) }));
}

/** Says what the list gives for nothing, where the book's sources are read. */
function zeroNote(meters: readonly string[]): string {
  if (meters.length === 0) return '';
  const more = meters.length > MOST_NAMED ? ` and ${meters.length - MOST_NAMED} more` : '';
  return `; listed at 0 and taken as missing: ${meters.slice(0, MOST_NAMED).join(', ')}${more}`;
}

/** The one price of a meter and tier among the rows that the list has for it. */
function onePrice(key: string, rows: readonly Listed[]): Result<Omit<Price, 'asOf' | 'sourceId'>> {
  const billed = rows.some(({ price }) => price.primary) ? rows.filter(({ price }) => price.primary) : rows;
  const [first, ...others] = billed;
  if (first === undefined) throw new Error('A listed meter has a row');
  const other = others.find(({ price }) => price.usdPerUnit !== first.price.usdPerUnit);
  if (other !== undefined) return fail(problem('prices.duplicate', '', { page: other.page, got: key, one: first.price.usdPerUnit, other: other.price.usdPerUnit }));
  const { primary: _, ...price } = first.price;
  return ok(price);
}

/** The list and older copies of it write machine sizes differently (`D4s v5`, `D4s_v5`); the base book's spelling stays, so that books can be compared. */
function sizeNames(base: PriceBook): (price: ListedPrice) => ListedPrice {
  const names = new Map<string, Pick<Price, 'product' | 'sku' | 'meter'>>();
  for (const { service, armSku, product, sku, meter } of base.prices) if (service === 'Virtual Machines') names.set(armSku, { product, sku, meter });
  return (price) => (price.service === 'Virtual Machines' ? { ...price, ...names.get(price.armSku) } : price);
}
