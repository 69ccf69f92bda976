import type { TableKind } from '../tableKinds';

/** One row as it came, with the number that stands beside it in the spreadsheet. */
export interface SheetLine {
  readonly number: number;
  readonly cells: readonly string[];
}

/** Rows from a clipboard or a worksheet, for one table. */
export interface ImportSheet {
  readonly kind: TableKind;
  readonly lines: readonly SheetLine[];
}
