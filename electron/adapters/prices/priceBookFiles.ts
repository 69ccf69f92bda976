import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { PriceBook } from '../../../models/prices/priceBook';
import { problem } from '../../../models/problem/problem';
import { fail, ok, type Result } from '../../../models/problem/result';
import { writePriceBook } from '../../../shared/prices/writePriceBook';
import { errorCode } from '../files/errorCode';

/** Books of this computer, beside the one that comes with the program, by their id. */
export interface PriceBookFiles {
  readonly folder: string;
  list(): Promise<readonly string[]>;
  /** The text of a book. */
  read(id: string): Promise<Result<string>>;
  /** Replaces nothing but a book of the same content. */
  save(book: PriceBook): Promise<Result<null>>;
}

const EXTENSION = '.json';
/** What `identifyBook` writes; nothing else becomes part of a path. */
const BOOK_ID = /^[a-z0-9][a-z0-9-]{0,119}$/;
const MOST_NAMED = 5;

/** The folder that the app, the page and the command line share. */
export const priceBookFolderBelow = (home: string): string => join(home, 'Plantwright', 'price-books');

export function createPriceBookFiles(folder: string): PriceBookFiles {
  const list = async (): Promise<readonly string[]> => {
    const names = await readdir(folder).catch(() => []);
    return names.filter((name) => name.endsWith(EXTENSION)).map((name) => name.slice(0, -EXTENSION.length)).filter((id) => BOOK_ID.test(id)).sort();
  };
  const unknown = async (id: string): Promise<Result<never>> => {
    const known = await list();
    return fail(problem('prices.book-unknown', 'priceBook', { id, known: known.length === 0 ? 'is only the built-in one' : `are ${known.slice(-MOST_NAMED).join(', ')}` }));
  };
  return {
    folder,
    list,
    async read(id) {
      if (!BOOK_ID.test(id)) return unknown(id);
      try {
        return ok(await readFile(join(folder, `${id}${EXTENSION}`), 'utf8'));
      } catch (error) {
        return errorCode(error) === 'ENOENT' ? unknown(id) : fail(problem('file.not-readable', '', { name: id }));
      }
    },
    async save(book) {
      if (!BOOK_ID.test(book.id)) return fail(problem('file.name-invalid', '', { name: book.id }));
      try {
        const path = join(folder, `${book.id}${EXTENSION}`);
        const text = writePriceBook(book);
        const there = await readFile(path, 'utf8').catch(() => text);
        if (there !== text) return fail(problem('file.name-invalid', '', { name: book.id, reason: 'another price book has this id' }));
        await mkdir(folder, { recursive: true });
        await writeFileAtomic(path, text);
        return ok(null);
      } catch {
        return fail(problem('file.not-writable', '', { name: join(folder, `${book.id}${EXTENSION}`) }));
      }
    },
  };
}
