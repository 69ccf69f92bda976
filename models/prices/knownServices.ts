import { byObject } from '../memo/byObject';
import type { PriceIndex } from './indexPrices';

/** Services of which the book has at least one price, in whatever region. */
export const knownServices = byObject((prices: PriceIndex): ReadonlySet<string> => new Set(prices.book.prices.map((price) => price.service)));
