import { decodeText } from '../../../models/document/read/decodeText';
import { problem } from '../../../models/problem/problem';
import { fail, ok, type Result } from '../../../models/problem/result';
import { retailItemPrices, type ListedPrice } from './retailItemPrices';
import { retailItemSchema, retailPageSchema } from './retailPageSchema';
import { retailFilter, type RetailQuery } from './retailQueries';

export interface RetailPage {
  readonly prices: readonly ListedPrice[];
  /** As the service sent it: not to be followed before it was checked. */
  readonly next: string | null;
}

export interface AskedPage {
  readonly query: RetailQuery;
  readonly currency: string;
  /** Number of the page within the whole refresh, for messages. */
  readonly page: number;
}

/** A page of the Retail Prices API as prices; every failure names the page, and the row where there is one. */
export function readRetailPage(text: string, { query, currency, page }: AskedPage): Result<RetailPage> {
  const place = { page, query: retailFilter(query) };
  const decoded = decodeText(text);
  if (!decoded.ok) return fail(problem('prices.page-malformed', '', { ...place, reason: 'it is not JSON, or breaks off' }));
  const parsed = retailPageSchema.safeParse(decoded.value);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') ?? '';
    return fail(problem('prices.page-malformed', field, { ...place, reason: `it does not have the form of a price list at ${field === '' ? 'its top' : field}` }));
  }
  const { BillingCurrency, Items, NextPageLink, Count } = parsed.data;
  if (BillingCurrency !== currency) return fail(problem('prices.currency-unknown', '', { ...place, asked: currency, got: BillingCurrency }));
  if (Items.length !== Count) return fail(problem('prices.page-truncated', '', { ...place, found: Items.length, expected: Count }));
  const prices: ListedPrice[] = [];
  for (const [index, raw] of Items.entries()) {
    const item = retailItemSchema.safeParse(raw);
    if (!item.success) return fail(problem('prices.item-malformed', '', { ...place, item: index + 1, field: item.error.issues[0]?.path.join('.') ?? '' }));
    prices.push(...retailItemPrices(item.data));
  }
  return ok({ prices, next: NextPageLink === '' ? null : (NextPageLink ?? null) });
}
