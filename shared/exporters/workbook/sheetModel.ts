import type { CellContent } from './cellContent';
import type { SheetName } from './sheetNames';
import type { WorkbookContext } from './workbookContext';

/** A sheet as data: what is in which cell, and how it is laid out. Tests and golden files read this, `renderSheet` writes it. */
export interface SheetModel extends SheetLayout {
  readonly name: SheetName;
}

/** The same for a sheet of any name. */
export interface SheetLayout {
  readonly name: string;
  /** Column widths in characters. */
  readonly widths: readonly number[];
  /** Rows that stay in view and are printed on every page. */
  readonly frozenRows: number;
  /** Columns that stay in view; absent: none. */
  readonly frozenColumns?: number;
  /** First and last row of a list that can be filtered; null for sheets that are read from top to bottom. */
  readonly filter: { readonly headerRow: number; readonly lastRow: number } | null;
  /** Columns that go on paper; absent: all. */
  readonly printedColumns?: number;
  readonly rows: readonly (readonly CellContent[])[];
}

/** One sheet of the workbook. */
export type SheetBuilder = (context: WorkbookContext) => SheetModel;
