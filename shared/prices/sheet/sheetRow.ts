/** A row of a sheet with the number that the reader sees beside it; cells by the name of their column, trimmed. */
export interface SheetRow {
  readonly number: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** Rows below the head, and whether a comma in a number can only be a decimal one. */
export interface Sheet {
  readonly columns: readonly string[];
  readonly rows: readonly SheetRow[];
  readonly decimalComma: boolean;
}

/** `ARM SKU` and `arm_sku` are one column. */
export const columnName = (text: string): string => text.trim().toLowerCase().replace(/[\s_-]+/g, ' ');

/** The first row is the head; empty rows count, but are left out. */
export function toSheet(lines: readonly { readonly number: number; readonly cells: readonly string[] }[], decimalComma: boolean): Sheet {
  const [head, ...others] = lines;
  const columns = (head?.cells ?? []).map(columnName);
  const filled = others.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const rows = filled.map(({ number, cells }) => ({ number, cells: new Map(columns.map((column, at) => [column, (cells[at] ?? '').trim()])) }));
  return { columns, rows, decimalComma };
}
