import Big from 'big.js';
import { lastByObject } from '../memo/lastByObject';
import { problem } from '../problem/problem';
import { fail, ok, type Result } from '../problem/result';
import type { PriceBook } from './priceBook';

const USD = 'USD';
/** Far more digits than a list price has; `chargedCents` takes the rest of the division out again. */
const DECIMALS = 20;

/**
 * A book whose amounts are USD per unit, as the engine reckons. A book in the plan's own currency is divided by the plan's
 * exchange rate, so that the bill, which multiplies by it, comes out at the amounts of the book. Any other currency is a
 * problem: the plan has one rate only.
 * @param rate units of `currency` for one USD
 * @example 0.184 EUR per hour at 0.92 EUR for 1 USD → 0.20 USD per hour
 */
export function bookInUsd(book: PriceBook, currency: string, rate: string): Result<PriceBook> {
  if (book.currency === undefined || book.currency === USD) return ok(book);
  if (book.currency !== currency) return fail(problem('prices.currency-unfit', 'priceBook', { id: book.id, got: book.currency, expected: currency }));
  return ok(converted(book, rate));
}

/** A plan is answered after every edit, mostly with the rate of the time before. */
const converted = lastByObject((book: PriceBook, rate: string): PriceBook => ({
  ...book,
  prices: book.prices.map((price) => ({ ...price, usdPerUnit: new Big(price.usdPerUnit).div(rate).round(DECIMALS, Big.roundHalfUp).toFixed() })),
}));
