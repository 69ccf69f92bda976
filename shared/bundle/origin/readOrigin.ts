import { parse } from 'csv-parse/sync';
import JSZip from 'jszip';
import { ORIGIN_KEYS, type Origin } from '../../exporters/originMark';

const MARK = /plantwright-origin((?: \w+=[\w%]*)+)/;
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const READERS: Readonly<Record<string, (bytes: Uint8Array) => Partial<Origin> | null | Promise<Partial<Origin> | null>>> = {
  md: (bytes) => ofMark(text(bytes)),
  html: (bytes) => ofMark(text(bytes)),
  svg: (bytes) => ofMark(text(bytes)),
  xml: (bytes) => ofMark(text(bytes)),
  ics: (bytes) => ofMark(text(bytes).replaceAll('\r\n ', '')),
  csv: (bytes) => ofTable(text(bytes)),
  json: (bytes) => ofJson(text(bytes)),
  xlsx: ofPackage,
  pptx: ofPackage,
  pdf: (bytes) => ofMark(hexTexts(new TextDecoder('latin1').decode(bytes))),
};

/** What a file says of where it comes from, as far as it does; null: nothing. */
export async function readOrigin(path: string, bytes: Uint8Array): Promise<Partial<Origin> | null> {
  try {
    return (await READERS[path.slice(path.lastIndexOf('.') + 1).toLowerCase()]?.(bytes)) ?? null;
  } catch {
    return null;
  }
}

function ofMark(words: string): Partial<Origin> | null {
  const [, pairs] = MARK.exec(words) ?? [];
  if (pairs === undefined) return null;
  return known(Object.fromEntries(pairs.trim().split(' ').map((pair) => [pair.slice(0, pair.indexOf('=')), decodeURIComponent(pair.slice(pair.indexOf('=') + 1))])));
}

/** Names of columns; those behind the columns of FOCUS begin with `x_`. */
const COLUMNS: Readonly<Record<keyof Origin, readonly string[]>> = {
  planHash: ['plan_hash', 'x_PlanHash'],
  scenario: ['scenario', 'x_Scenario'],
  rulePack: ['rule_pack', 'x_RulePack'],
  priceBookId: ['price_book', 'x_PriceBook'],
  priceBookAsOf: ['price_book_as_of', 'x_PriceBookAsOf'],
};

/** All rows say the same, so the first one is enough; a table without rows says nothing. */
function ofTable(words: string): Partial<Origin> | null {
  const [row] = parse(words, { columns: true, to: 1, bom: true }) as readonly Readonly<Record<string, string>>[];
  return row === undefined ? null : known(Object.fromEntries(ORIGIN_KEYS.map((key) => [key, COLUMNS[key].map((column) => row[column]).find((value) => value !== undefined)])));
}

function ofJson(words: string): Partial<Origin> | null {
  const { generatedFrom } = JSON.parse(words) as { readonly generatedFrom?: Readonly<Record<string, unknown>> };
  return generatedFrom === undefined ? null : known({ ...generatedFrom, priceBookId: generatedFrom['priceBook'], priceBookAsOf: generatedFrom['pricesAsOf'] });
}

async function ofPackage(bytes: Uint8Array): Promise<Partial<Origin> | null> {
  const properties = (await JSZip.loadAsync(bytes)).file('docProps/core.xml');
  return properties && ofMark(await properties.async('string'));
}

/** The properties of a PDF: UTF-16 written as hexadecimal digits. */
const hexTexts = (pdf: string): string => (pdf.match(/<FEFF(?:[0-9A-F]{4})+>/gi) ?? []).map((found) => String.fromCharCode(...(found.slice(5, -1).match(/.{4}/g) ?? []).map((digits) => Number.parseInt(digits, 16)))).join('\n');

function known(said: Readonly<Record<string, unknown>>): Partial<Origin> | null {
  const entries = ORIGIN_KEYS.flatMap((key) => (typeof said[key] === 'string' ? [[key, said[key]] as const] : []));
  return entries.length === 0 ? null : Object.fromEntries(entries);
}
