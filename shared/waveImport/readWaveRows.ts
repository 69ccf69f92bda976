import { splitCells } from '../prices/sheet/splitCells';
import { WAVE_ITEM_COLUMNS } from '../exporters/waves/waveItemsCsv';

type Column = (typeof WAVE_ITEM_COLUMNS)[number];

export interface WaveRowCells {
  readonly line: number;
  /** Absent where the file has no such column. */
  readonly cells: Readonly<Partial<Record<Column, string>>>;
}

/** Spreadsheets of many countries write semicolons, clipboards tabs. */
const DELIMITERS = [',', ';', '\t'] as const;
/** A line by which Excel is told what separates the cells. */
const EXCEL_TELLS = /^sep=([,;\t])\r?\n/i;
const BYTE_ORDER_MARK = '\uFEFF';
/** More rows than any plan has items. */
const MOST_ROWS = 50_000;

/** A cell as it was meant: without the apostrophe that keeps a spreadsheet from running it. */
const meant = (cell: string): string => {
  const text = cell.trim();
  return /^'[=+\-@\t\r＝＋－＠]/u.test(text) ? text.slice(1) : text;
};

/** The rows of an edited table by column, wherever the columns stand now and whatever separates them. */
export function readWaveRows(text: string): { readonly columns: ReadonlySet<string>; readonly rows: readonly WaveRowCells[] } {
  const clean = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const told = EXCEL_TELLS.exec(clean);
  const table = clean.slice(told?.[0].length ?? 0);
  const head = table.slice(0, table.search(/[\r\n]|$/));
  const delimiter = told?.[1] ?? [...DELIMITERS].sort((a, b) => head.split(b).length - head.split(a).length)[0] ?? ',';
  const [first, ...rest] = splitCells(table, delimiter);
  const before = told === null ? 0 : 1;
  const names = (first?.cells ?? []).map((cell) => cell.trim().toLowerCase().replaceAll(' ', '_'));
  const known = WAVE_ITEM_COLUMNS.flatMap((column) => (names.includes(column) ? [[column, names.indexOf(column)] as const] : []));
  const rows = rest
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .slice(0, MOST_ROWS)
    .map(({ number, cells }) => ({ line: number + before, cells: Object.fromEntries(known.map(([column, place]) => [column, meant(cells[place] ?? '')])) }));
  return { columns: new Set(names), rows };
}
