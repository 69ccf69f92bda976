import type { PriceBook } from '../../models/prices/priceBook';
import bookFile from './data/book.json';
import { regionFiles } from './data/regionFiles';
import { readPrices } from './readPrices';

type BookHead = Pick<PriceBook, 'id' | 'asOf' | 'sources'>;

function isHead(file: unknown): file is BookHead {
  const head = file as Partial<BookHead> | null;
  return typeof head?.id === 'string' && typeof head.asOf === 'string' && typeof head.sources === 'object';
}

function readBook(): PriceBook {
  if (!isHead(bookFile)) throw new Error('book.json is not the head of a price book');
  return { id: bookFile.id, asOf: bookFile.asOf, sources: bookFile.sources, prices: readPrices(regionFiles) };
}

/** The dated list prices that come with the program. */
export const embeddedPriceBook: PriceBook = readBook();
