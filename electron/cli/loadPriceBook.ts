import type { Plan } from '../../models/document';
import type { PriceBook } from '../../models/prices/priceBook';
import type { Result } from '../../models/problem/result';
import { readText } from './readText';
import type { Terminal } from './terminal';

/** Another word for the book that comes with the program. */
export const BUILT_IN = 'built-in';

/** The prices that judge a plan: those of the option, else those that the plan holds on to, else the built-in ones. */
export const loadPriceBook = (plan: Plan, option: string | undefined, terminal: Terminal): Promise<Result<PriceBook>> =>
  namedBook(option ?? plan.priceBook?.id ?? BUILT_IN, terminal);

/** A book by its id, or from a file: an id has neither a dot nor a slash. */
export async function namedBook(name: string, terminal: Terminal): Promise<Result<PriceBook>> {
  if (!/[./\\]/.test(name)) return name === BUILT_IN ? terminal.prices.builtIn() : terminal.prices.read(name);
  const text = await readText(name, terminal);
  if (!text.ok) return text;
  const { parsePriceBook } = await import('../../shared/prices/parsePriceBook');
  return parsePriceBook(text.value);
}
