import type { PriceBook } from '../../models/prices/priceBook';

/** A book as the text of a file that `parsePriceBook` reads; one price a line keeps changes readable. */
export function writePriceBook({ prices, ...head }: PriceBook): string {
  const start = JSON.stringify(head).slice(0, -1);
  return `${start},"prices":[\n${prices.map((price) => JSON.stringify(price)).join(',\n')}\n]}\n`;
}
