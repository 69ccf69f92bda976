import type { PriceBook } from '../../../models/prices/priceBook';
import { problem, type Problem } from '../../../models/problem/problem';
import { fail, type Result } from '../../../models/problem/result';
import { assembleBook } from '../../../shared/prices/retail/assembleBook';
import { readRetailPage } from '../../../shared/prices/retail/readRetailPage';
import { retailFilter, retailQueries, type RetailQuery } from '../../../shared/prices/retail/retailQueries';
import { trackedProducts } from '../../../shared/prices/retail/trackedProducts';
import type { Checkpoint, SavedPage } from './checkpoint';
import { nextAddress, retailAddress } from './retailAddress';
import type { GetPage } from './retailClient';

export interface RefreshWish {
  readonly base: PriceBook;
  readonly regions: readonly string[];
  readonly currency: string;
  /** Today, YYYY-MM-DD: the date of every price that is read. */
  readonly day: string;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: RefreshProgress) => void) | undefined;
}

export interface RefreshProgress {
  readonly questionsDone: number;
  readonly questions: number;
  readonly pages: number;
}

export interface RefreshMeans {
  readonly origin: string;
  readonly getPage: GetPage;
  readonly checkpoint: Checkpoint;
}

/** Twenty regions take about a thousand pages. */
const MAX_PAGES = 5_000;

/**
 * Reads the public price list for some regions, page by page, and answers with the new book. Each page is kept on disk once
 * it was read, so the next refresh of the same day, regions and currency goes on behind it. Nothing else is written here.
 */
export async function refreshPrices(wish: RefreshWish, { origin, getPage, checkpoint }: RefreshMeans): Promise<Result<PriceBook>> {
  const { base, currency, day, signal, onProgress } = wish;
  const regions = [...new Set(wish.regions)].sort();
  const queries = retailQueries(trackedProducts(base), regions);
  const pages: SavedPage[] = [...(await checkpoint.open({ baseId: base.id, regions, currency, day, origin }))];
  for (;;) {
    const due = duePage(pages, queries, { origin, currency });
    onProgress?.({ questionsDone: due?.index ?? queries.length, questions: queries.length, pages: pages.length });
    if (due === null) break;
    const number = pages.length + 1;
    const place = { page: number, query: retailFilter(due.query) };
    if (signal?.aborted === true) return fail(problem('prices.cancelled', '', place));
    if (number > MAX_PAGES) return fail(problem('prices.too-large', '', { ...place, allowed: MAX_PAGES, unit: 'pages' }));
    const text = await getPage(due.address, signal);
    if (!text.ok) return fail(...text.problems.map((found) => placed(found, place, currency)));
    const page = readRetailPage(text.value, { query: due.query, currency, page: number });
    if (!page.ok) return page;
    const next = page.value.next === null ? null : nextAddress(origin, page.value.next);
    if (page.value.next !== null && next === null) return fail(problem('prices.link-foreign', '', { ...place, got: page.value.next }));
    if (next !== null && pages.some((each) => each.next === next)) return fail(problem('prices.page-malformed', '', { ...place, reason: 'its link to the next page leads back' }));
    const saved = { query: due.index, next, prices: page.value.prices };
    await checkpoint.add(number, saved);
    pages.push(saved);
  }
  const book = assembleBook({ base, regions, currency, day, pages: pages.map(({ prices }, index) => ({ page: index + 1, prices })) });
  // Pages that make no book are read afresh next time.
  await checkpoint.clear();
  return book;
}

const BAD_REQUEST = 400;
const BASE_CURRENCY = 'USD';

/** The page added to a problem of the connection. The currency is the one part of a question that a user chooses freely. */
function placed({ code, path, params }: Problem, place: Problem['params'], currency: string): Problem {
  const isCurrency = code === 'prices.service-refused' && params['status'] === BAD_REQUEST && currency !== BASE_CURRENCY;
  return isCurrency ? problem('prices.currency-unknown', path, { ...place, asked: currency }) : problem(code, path, { ...place, ...params });
}

interface DuePage {
  readonly index: number;
  readonly query: RetailQuery;
  readonly address: string;
}

/** What to ask for next: the page behind the last one, or the first page of the next question; null at the end. */
function duePage(pages: readonly SavedPage[], queries: readonly RetailQuery[], { origin, currency }: { origin: string; currency: string }): DuePage | null {
  const last = pages.at(-1);
  const index = last === undefined ? 0 : last.next === null ? last.query + 1 : last.query;
  const query = queries[index];
  if (query === undefined) return null;
  return { index, query, address: last !== undefined && last.next !== null ? last.next : retailAddress(origin, query, currency) };
}
