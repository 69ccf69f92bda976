import { negotiatedSource } from '../../../models/prices/negotiatedSource';
import type { Price, PriceBook } from '../../../models/prices/priceBook';
import { problem, type Problem } from '../../../models/problem/problem';
import { fail, ok, type Result } from '../../../models/problem/result';
import { digestOf } from '../digestOf';
import { identifyBook } from '../identifyBook';
import { findMeter } from './findMeter';
import { ladderOf } from '../ladderOf';
import { PRICE_COLUMNS } from './priceColumns';
import { readCsvSheet } from './readCsvSheet';
import { readWorkbookSheet } from './readWorkbookSheet';
import { sheetPrice, type SheetMoney, type SheetPrice } from './sheetPrice';
import type { Sheet } from './sheetRow';

export interface SheetImport extends SheetMoney {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Text of bytes that are no workbook; spreadsheets write UTF-8 or the code page of their machine. */
  readonly decode: (bytes: Uint8Array) => string;
  /** The book that the sheet's prices take their places in. */
  readonly base: PriceBook;
  /** Today, YYYY-MM-DD. */
  readonly day: string;
}

export interface ImportedSheet {
  readonly book: PriceBook;
  /** Rows that went into the book. */
  readonly taken: number;
  /** What is wrong with the others, row by row. */
  readonly problems: readonly Problem[];
}

/** Negotiated lists name some hundred to some thousand meters. */
const MAX_BYTES = 20 * 1024 * 1024;
/** A workbook is a ZIP archive. */
const ZIP_MARK = [0x50, 0x4b];

/**
 * A book with the prices of a negotiated sheet in the places of the base book's. Rows that can not be used are named with
 * their number; the others count. Nothing comes of a sheet without one good row. Same sheet, base and day, same book.
 */
export async function importPriceSheet({ fileName, bytes, decode, base, day, ...money }: SheetImport): Promise<Result<ImportedSheet>> {
  if (bytes.length > MAX_BYTES) return fail(problem('prices.sheet-malformed', '', { name: fileName, reason: `it is larger than ${MAX_BYTES} bytes` }));
  const sheet = isWorkbook(bytes) ? await readWorkbookSheet(bytes) : readCsvSheet(decode(bytes));
  if (sheet === null) return fail(problem('prices.sheet-malformed', '', { name: fileName, reason: 'it is no whole workbook' }));
  const missing = PRICE_COLUMNS.filter(({ name, needed }) => needed && !sheet.columns.includes(name)).map(({ name }) => name);
  if (missing.length > 0) return fail(problem('prices.sheet-malformed', '', { name: fileName, reason: `its first row lacks ${missing.join(', ')}; columns are ${PRICE_COLUMNS.map(({ name }) => name).join(', ')}` }));

  const { found, whole, problems } = placeRows(sheet, money, base);
  if (found.size === 0) return fail(...problems, problem('prices.sheet-empty', '', { name: fileName }));
  const sourceId = negotiatedSource(day, digestOf([fileName, ...[...found].map(([key, { given }]) => `${key}|${given.usdPerUnit}`)].join('\n')));
  const negotiated = [...found.values()].map(({ place, given }): Price => ({ ...place, usdPerUnit: given.usdPerUnit, asOf: day, sourceId }));
  const kept = base.prices.filter((price) => !found.has(keyOf(price)) && !whole.has(ladderOf(price)));
  const sources = { ...base.sources, [sourceId]: `Sheet of negotiated prices "${fileName}", imported ${day}` };
  return ok({ book: identifyBook('own', { asOf: day, sources, prices: [...negotiated, ...kept] }), taken: found.size, problems });
}

const isWorkbook = (bytes: Uint8Array): boolean => ZIP_MARK.every((mark, at) => bytes[at] === mark);

interface Placed {
  readonly place: Price;
  readonly given: SheetPrice;
}

const keyOf = (price: Price): string => `${ladderOf(price)}|${price.fromUnits}`;

interface PlacedRows {
  readonly found: ReadonlyMap<string, Placed>;
  /** Meters with one price for every quantity: no tier of the base book may stand beside it. */
  readonly whole: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Every good row at its place in the book; a place that is named twice at two prices keeps the first and names the second. */
function placeRows(sheet: Sheet, money: SheetMoney, base: PriceBook): PlacedRows {
  const found = new Map<string, Placed>();
  const whole = new Set<string>();
  const problems: Problem[] = [];
  const meters = findMeter(base);
  for (const row of sheet.rows) {
    const given = sheetPrice(row, sheet.decimalComma, money);
    const place = given.ok ? meters(given.value) : given;
    if (!given.ok || !place.ok) {
      problems.push(...(given.ok ? [] : given.problems), ...(given.ok && !place.ok ? place.problems : []));
      continue;
    }
    const earlier = found.get(keyOf(place.value));
    if (earlier !== undefined && earlier.given.usdPerUnit !== given.value.usdPerUnit) {
      problems.push(problem('prices.row-repeated', '', { row: row.number, other: earlier.given.row }));
      continue;
    }
    if (earlier === undefined) found.set(keyOf(place.value), { place: place.value, given: given.value });
    if (given.value.fromUnits === null) whole.add(ladderOf(place.value));
  }
  return { found, whole, problems };
}
