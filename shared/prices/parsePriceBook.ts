import { decodeText } from '../../models/document/read/decodeText';
import { problemsOfIssue } from '../../models/document/read/problemsOfIssue';
import { READ_LIMITS } from '../../models/document/limits';
import { fail, ok, type Result } from '../../models/problem/result';
import type { PriceBook } from '../../models/prices/priceBook';
import { priceBookSchema } from './priceBookSchema';

/** Reads a price book that somebody brings along; problems name their place as those of a plan do. Never throws. */
export function parsePriceBook(text: string): Result<PriceBook> {
  const decoded = decodeText(text);
  if (!decoded.ok) return decoded;
  const book = priceBookSchema.safeParse(decoded.value);
  if (book.success) return ok(book.data);
  const { issues } = book.error;
  return fail(...issues.slice(0, READ_LIMITS.problems).flatMap((issue) => problemsOfIssue(issue, decoded.value, [])));
}
