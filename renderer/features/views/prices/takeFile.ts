import type { Plan } from '../../../../models/document';
import type { Problem } from '../../../../models/problem/problem';
import { ok, type Result } from '../../../../models/problem/result';
import type { HostClient } from '../../../../shared/hostContract/contract';
import { embeddedBookHead } from '../../../../shared/prices/embeddedBookHead';
import { parsePriceBook } from '../../../../shared/prices/parsePriceBook';
import { writePriceBook } from '../../../../shared/prices/writePriceBook';
import { callHost } from '../../../state/callHost';
import { readBook } from './useBook';

export interface TakenFile {
  readonly bookId: string;
  /** Rows of a sheet; null for a whole book. */
  readonly taken: number | null;
  readonly problems: readonly Problem[];
}

export interface PriceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** UTF-8, else the code page in which spreadsheets of western Windows write. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const DATE_CHARACTERS = 'YYYY-MM-DD'.length;

/** Makes a book of a file and gives it to the host to keep: a price book as it is, a sheet within the book of the plan. */
export async function takeFile(host: HostClient, plan: Plan, { name, bytes }: PriceFile, now: Date): Promise<Result<TakenFile>> {
  const made = /\.json$/i.test(name) ? wholeBook(decode(bytes)) : await fromSheet(host, plan, { name, bytes }, now);
  if (!made.ok) return made;
  const { text, taken, problems } = made.value;
  const saved = await callHost(host, 'prices.save', { text });
  return saved.ok ? ok({ bookId: saved.value.id, taken, problems }) : saved;
}

interface MadeBook extends Omit<TakenFile, 'bookId'> {
  readonly text: string;
}

function wholeBook(text: string): Result<MadeBook> {
  const book = parsePriceBook(text);
  return book.ok ? ok({ text: writePriceBook(book.value), taken: null, problems: [] }) : book;
}

async function fromSheet(host: HostClient, plan: Plan, { name, bytes }: PriceFile, now: Date): Promise<Result<MadeBook>> {
  const base = await readBook(host, plan.priceBook?.id ?? embeddedBookHead.id);
  if (!base.ok) return base;
  const { importPriceSheet } = await import('../../../../shared/prices/sheet/importPriceSheet');
  const { currency, exchangeRatePerUsd: ratePerUsd } = plan.company;
  const imported = await importPriceSheet({ fileName: name, bytes, decode, base: base.value, day: now.toISOString().slice(0, DATE_CHARACTERS), currency, ratePerUsd });
  return imported.ok ? ok({ text: writePriceBook(imported.value.book), taken: imported.value.taken, problems: imported.value.problems }) : imported;
}
