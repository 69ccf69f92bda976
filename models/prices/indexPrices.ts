import { byObject } from '../memo/byObject';
import type { MeterKey, Price, PriceBook } from './priceBook';

export type PriceType = Price['type'];

/** The prices of one region, arranged for look-up. */
export interface RegionPrices {
  /** Prices of one meter, lowest tier first; keyed by `meterId`. */
  readonly tiers: ReadonlyMap<string, readonly Price[]>;
  /** The pay-as-you-go price of each virtual machine size, by ARM name. */
  readonly vms: ReadonlyMap<string, Price>;
  readonly count: number;
  /** What `findTiers` made of a meter, kept for all who ask again. */
  readonly judged: Map<string, readonly Price[] | null>;
}

export interface PriceIndex {
  readonly book: PriceBook;
  /** Arranged when a region is first asked for: a plan prices few of them. */
  readonly inRegion: (region: string) => RegionPrices;
  /** Every tier start above 0 that any region has for a meter, ascending; keyed by `meterId`. */
  readonly tierStarts: ReadonlyMap<string, readonly number[]>;
}

/** A meter and price type without the region: tiers of one meter start at the same volumes everywhere. */
export function meterId(key: Omit<MeterKey, 'region'>, type: PriceType): string {
  return `${key.service}|${key.product}|${key.sku}|${key.meter}|${key.unit}|${type}`;
}

/** The book arranged for look-up by service, product, sku, meter, region, unit and type; built once per book. */
export const indexPrices = byObject(buildIndex);

function buildIndex(book: PriceBook): PriceIndex {
  const perRegion = new Map<string, Price[]>();
  const tierStarts = new Map<string, number[]>();
  for (const price of book.prices) {
    append(perRegion, price.region, price);
    if (price.fromUnits > 0) append(tierStarts, meterId(price, price.type), price.fromUnits);
  }
  for (const [id, starts] of tierStarts) tierStarts.set(id, [...new Set(starts)].sort((a, b) => a - b));

  const arranged = new Map<string, RegionPrices>();
  const inRegion = (region: string): RegionPrices => {
    const known = arranged.get(region);
    if (known !== undefined) return known;
    const prices = arrange(perRegion.get(region) ?? []);
    arranged.set(region, prices);
    return prices;
  };
  return { book, inRegion, tierStarts };
}

function arrange(prices: readonly Price[]): RegionPrices {
  const tiers = new Map<string, Price[]>();
  const vms = new Map<string, Price>();
  for (const price of prices) {
    append(tiers, meterId(price, price.type), price);
    if (price.service === 'Virtual Machines' && price.type === 'payg') vms.set(price.armSku, price);
  }
  for (const steps of tiers.values()) if (steps.length > 1) steps.sort((a, b) => a.fromUnits - b.fromUnits);
  return { tiers, vms, count: prices.length, judged: new Map<string, readonly Price[] | null>() };
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
