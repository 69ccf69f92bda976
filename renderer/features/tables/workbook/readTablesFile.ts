import { folded } from '../folded';
import { SHEET_NAMES } from '../importing/columnSynonyms';
import type { ImportSheet } from '../importing/importSheet';
import type { ImportSource } from '../importing/importSource';
import { TABLES_TEXT as text } from '../messages';
import { TABLE_KINDS, type TableKind } from '../tableKinds';
import { fitsUnpacked } from './fitsUnpacked';

const MIB = 1024 * 1024;
/** A table of 5,000 sites takes about 2 MiB, unpacked 25. */
const MOST_BYTES = 20 * MIB;
const MOST_UNPACKED = 100 * MIB;

export type TablesFile = { readonly ok: true; readonly source: ImportSource } | { readonly ok: false; readonly message: string };

/** The tables of an Excel file, by the names of its worksheets; a file with a single one is taken for the table that is shown. */
export async function readTablesFile(name: string, bytes: Uint8Array<ArrayBuffer>, shown: TableKind): Promise<TablesFile> {
  if (bytes.length > MOST_BYTES || !(await fitsUnpacked(bytes, MOST_UNPACKED))) return { ok: false, message: text.fileUnfit(name) };
  const { readWorksheets } = await import('../../../../shared/prices/sheet/readWorksheets');
  const worksheets = await readWorksheets(bytes);
  if (worksheets === null) return { ok: false, message: text.fileUnfit(name) };
  const sheets = worksheets.flatMap(({ name: sheetName, lines }): readonly ImportSheet[] => {
    const kind = kindOf(sheetName) ?? (worksheets.length === 1 ? shown : null);
    const filled = lines.map(({ number, cells }) => ({ number, cells: cells.map((cell) => cell.trim()) })).filter(({ cells }) => cells.some((cell) => cell !== ''));
    return kind === null || filled.length === 0 ? [] : [{ kind, lines: filled }];
  });
  if (sheets.length === 0) return { ok: false, message: text.fileForeign(name, TABLE_KINDS.map((kind) => text.kinds[kind])) };
  // What others name comes first, whatever the order of the worksheets.
  const ordered = TABLE_KINDS.flatMap((kind) => sheets.filter((sheet) => sheet.kind === kind).slice(0, 1));
  return { ok: true, source: { sheets: ordered, from: 0, decimal: '.' } };
}

const kindOf = (sheetName: string): TableKind | null => TABLE_KINDS.find((kind) => SHEET_NAMES[kind].some((known) => folded(known) === folded(sheetName))) ?? null;
