import type { PriceBook } from '../../models/prices/priceBook';
import { ok, type Result } from '../../models/problem/result';
import { readText } from './readText';
import type { Terminal } from './terminal';

/** The price book in a file, or the one that comes with the program. Loaded late: `validate` needs no prices. */
export async function loadPriceBook(path: string | undefined, terminal: Terminal): Promise<Result<PriceBook>> {
  if (path === undefined) return ok((await import('../../shared/prices/embeddedPriceBook')).embeddedPriceBook);
  const text = await readText(path, terminal);
  if (!text.ok) return text;
  const { parsePriceBook } = await import('../../shared/prices/parsePriceBook');
  return parsePriceBook(text.value);
}
