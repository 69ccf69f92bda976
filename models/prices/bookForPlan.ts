import type { Plan } from '../document/schema/plan';
import { ok, type Result } from '../problem/result';
import { bookInUsd } from './bookInUsd';
import type { PriceBook } from './priceBook';
import { withDiscounts } from './withDiscounts';
import { withStandIns } from './withStandIns';

/** The prices that judge a plan: the book in USD, with the prices of other regions that the plan lets stand in, less the company's discounts. */
export function bookForPlan(book: PriceBook, { company, priceStandIns = NONE }: Pick<Plan, 'company' | 'priceStandIns'>): Result<PriceBook> {
  const inUsd = bookInUsd(book, company.currency, company.exchangeRatePerUsd);
  return inUsd.ok ? ok(withDiscounts(withStandIns(inUsd.value, priceStandIns), company.discounts ?? NO_DISCOUNTS)) : inUsd;
}

const NO_DISCOUNTS: NonNullable<Plan['company']['discounts']> = [];
const NONE: NonNullable<Plan['priceStandIns']> = [];
