import { lastByObject } from '../memo/lastByObject';
import { findTiers } from './findTiers';
import { indexPrices, meterId } from './indexPrices';
import type { MeterKey, Price, PriceBook } from './priceBook';

/** Somebody's wish to take the price of another region for a meter that the book does not price in its own. */
export interface StandIn extends MeterKey {
  readonly id: string;
  readonly from: string;
  readonly by: string;
  readonly reason: string;
}

/** Where a price comes from that stands in for a missing one. */
export const standInSource = (id: string): string => `stand-in-${id}`;

/**
 * The book with the prices that stand in, each under a source that says so. A price of the region's own always goes first,
 * so a stand-in falls away by itself when a newer book has one; where the other region has no price either, nothing stands in.
 */
export const withStandIns = (book: PriceBook, standIns: readonly StandIn[]): PriceBook => (standIns.length === 0 ? book : filledBook(book, standIns));

const filledBook = lastByObject((book: PriceBook, standIns: readonly StandIn[]): PriceBook => {
  const taken = standIns.filter((each) => findTiers(indexPrices(book), each) === null);
  const added = taken.flatMap((each) => pricesFrom(book, each));
  // Rows of a broken tier ladder would stand beside the whole one.
  const broken = new Set(added.map((price) => placeOf(price)));
  const sources = Object.fromEntries(taken.map(({ id, from, region, by, reason }) => [standInSource(id), `Price of ${from} taken for ${region} by ${by}: ${reason}`]));
  return { ...book, sources: { ...book.sources, ...sources }, prices: [...book.prices.filter((price) => !broken.has(placeOf(price))), ...added] };
});

const placeOf = (price: Price): string => `${meterId(price, price.type)}|${price.region}`;

const pricesFrom = (book: PriceBook, standIn: StandIn): readonly Price[] =>
  (findTiers(indexPrices(book), { ...standIn, region: standIn.from }) ?? []).map((price) => ({ ...price, region: standIn.region, sourceId: standInSource(standIn.id) }));
