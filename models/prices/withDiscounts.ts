import Big from 'big.js';
import type { Discount } from '../document/schema/discount';
import { lastByObject } from '../memo/lastByObject';
import { discountCategory } from './discountCategory';
import { isNegotiated } from './negotiatedSource';
import type { Price, PriceBook } from './priceBook';

/**
 * The book at the prices that the company pays: pay-as-you-go prices less the discount of their kind of service, or else
 * of everything; discounts are never added up, of two the deeper one holds. Negotiated prices stay, and say what they win
 * over; terms of savings plans and reservations are sold at their published rates.
 * @example 0.20 USD per hour, 12 % on compute and 5 % on all → 0.176
 */
export const withDiscounts = (book: PriceBook, discounts: readonly Discount[]): PriceBook => (discounts.length === 0 ? book : discountedBook(book, discounts));

const discountedBook = lastByObject((book: PriceBook, discounts: readonly Discount[]): PriceBook => {
  const deepest = (category: Discount['category'] | null): Discount | undefined =>
    discounts.filter((each) => each.category === category).reduce<Discount | undefined>((best, each) => (best === undefined || each.share > best.share ? each : best), undefined);
  const everywhere = deepest('all');
  const byService = new Map([...new Set(book.prices.map(({ service }) => service))].map((service) => [service, deepest(discountCategory(service)) ?? everywhere]));
  return { ...book, prices: book.prices.map((price) => discounted(price, byService.get(price.service))) };
});

function discounted(price: Price, discount: Discount | undefined): Price {
  if (discount === undefined || price.type !== 'payg') return price;
  const waived = isNegotiated(price.sourceId);
  const usdPerUnit = waived ? price.usdPerUnit : new Big(price.usdPerUnit).times(new Big(1).minus(discount.share)).toFixed();
  return { ...price, usdPerUnit, discounted: { listUsdPerUnit: price.usdPerUnit, discount, waived } };
}
