import type { PriceBook } from '../../models/prices/priceBook';
import bookFile from './data/book.json';

type BookHead = Pick<PriceBook, 'id' | 'asOf' | 'sources'>;

function isHead(file: unknown): file is BookHead {
  const head = file as Partial<BookHead> | null;
  return typeof head?.id === 'string' && typeof head.asOf === 'string' && typeof head.sources === 'object';
}

function readHead(): BookHead {
  if (!isHead(bookFile)) throw new Error('book.json is not the head of a price book');
  return { id: bookFile.id, asOf: bookFile.asOf, sources: bookFile.sources };
}

/** The book that comes with the program without its prices, for those who only ask for its name. */
export const embeddedBookHead: BookHead = readHead();
