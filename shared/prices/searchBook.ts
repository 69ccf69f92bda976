import type { Price, PriceBook } from '../../models/prices/priceBook';

export interface PriceSearch {
  /** Each must occur, in any of service, product, SKU, meter or region; case does not count. */
  readonly words: readonly string[];
  readonly service?: string | undefined;
  readonly region?: string | undefined;
}

const textOf = ({ service, product, sku, armSku, meter, region }: Price): string => `${service} ${product} ${sku} ${armSku} ${meter} ${region}`.toLowerCase();

/** The prices of a book that a reader looks for, in the order of the book. */
export function searchBook({ prices }: PriceBook, { words, service, region }: PriceSearch): readonly Price[] {
  const wanted = words.map((word) => word.toLowerCase()).filter((word) => word !== '');
  return prices.filter((price) => {
    if (service !== undefined && price.service !== service) return false;
    if (region !== undefined && price.region.toLowerCase() !== region.toLowerCase()) return false;
    const text = textOf(price);
    return wanted.every((word) => text.includes(word));
  });
}
