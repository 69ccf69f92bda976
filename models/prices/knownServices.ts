import type { PriceIndex } from './indexPrices';

const KNOWN = new WeakMap<PriceIndex, ReadonlySet<string>>();

/** Services of which the book has at least one price, in whatever region. */
export function knownServices(prices: PriceIndex): ReadonlySet<string> {
  const made = KNOWN.get(prices) ?? new Set(prices.book.prices.map((price) => price.service));
  KNOWN.set(prices, made);
  return made;
}
