import type { PriceBook } from '../../models/prices/priceBook';
import { problem } from '../../models/problem/problem';
import { fail, ok, type Result } from '../../models/problem/result';
import { embeddedPriceBook } from '../../shared/prices/embeddedPriceBook';
import { parsePriceBook } from '../../shared/prices/parsePriceBook';

/** The books of one worker: the built-in one, and those that were sent ahead. */
export interface KnownBooks {
  learn(text: string): void;
  /** By id; the built-in one without. */
  find(id: string | undefined): Result<PriceBook>;
}

export function createKnownBooks(): KnownBooks {
  const books = new Map([[embeddedPriceBook.id, embeddedPriceBook]]);
  return {
    learn(text) {
      const book = parsePriceBook(text);
      if (book.ok) books.set(book.value.id, book.value);
    },
    find(id = embeddedPriceBook.id) {
      const book = books.get(id);
      return book ? ok(book) : fail(problem('prices.book-unknown', 'priceBook', { id }));
    },
  };
}
