import { join } from 'node:path';
import type { PriceBook } from '../../../models/prices/priceBook';
import { ok, type Result } from '../../../models/problem/result';
import { createCheckpoint } from './checkpoint';
import { createPriceBookFiles } from './priceBookFiles';
import { RETAIL_ORIGIN } from './retailAddress';
import type { RefreshWish } from './refreshPrices';
import type { GetPage } from './retailClient';

/** The price books of this computer, for every host and the command line. */
export interface PriceService {
  /** The day of this computer in UTC, YYYY-MM-DD. */
  today(): string;
  /** The book that comes with the program. */
  builtIn(): Promise<Result<PriceBook>>;
  /** Ids of the other books. */
  list(): Promise<readonly string[]>;
  /** A book by its id, the built-in one too. */
  read(id: string): Promise<Result<PriceBook>>;
  save(book: PriceBook): Promise<Result<null>>;
  /** Reads the public price list and keeps the new book; the old ones stay as they are, whatever happens. */
  refresh(wish: RefreshRegions): Promise<Result<PriceBook>>;
}

export type RefreshRegions = Omit<RefreshWish, 'base' | 'day'>;

export interface PriceServiceOptions {
  readonly folder: string;
  /** Another list, connection and day are only ever given by tests. */
  readonly origin?: string;
  readonly getPage?: GetPage;
  readonly today?: () => string;
}

const DATE_CHARACTERS = 'YYYY-MM-DD'.length;
const utcDay = (): string => new Date().toISOString().slice(0, DATE_CHARACTERS);

/** Loaded late: most commands need neither 17,000 prices nor a connection. */
const embedded = async (): Promise<PriceBook> => (await import('../../../shared/prices/embeddedPriceBook')).embeddedPriceBook;

export function createPriceService({ folder, origin = RETAIL_ORIGIN, getPage, today = utcDay }: PriceServiceOptions): PriceService {
  const files = createPriceBookFiles(folder);
  const read = async (id: string): Promise<Result<PriceBook>> => {
    const builtIn = await embedded();
    if (id === builtIn.id) return ok(builtIn);
    const text = await files.read(id);
    if (!text.ok) return text;
    return (await import('../../../shared/prices/parsePriceBook')).parsePriceBook(text.value);
  };
  return {
    today,
    builtIn: async () => ok(await embedded()),
    list: files.list,
    read,
    save: files.save,
    async refresh(wish) {
      const { refreshPrices } = await import('./refreshPrices');
      const pages = getPage ?? (await import('./retailClient')).createRetailClient();
      const checkpoint = createCheckpoint(join(folder, 'refresh'));
      const book = await refreshPrices({ ...wish, base: await embedded(), day: today() }, { origin, getPage: pages, checkpoint });
      if (!book.ok) return book;
      const saved = await files.save(book.value);
      return saved.ok ? book : saved;
    },
  };
}
