import { type CellContent, text } from './cellContent';
import type { SheetModel } from './sheetModel';
import type { SheetName } from './sheetNames';
import { lastTableRow, TABLE_HEADER_ROW } from './tableRows';

/** One column of a list sheet. */
export interface TableColumn<Row, Key extends string = string> {
  readonly key: Key;
  readonly header: string;
  readonly width: number;
  /** The column holds numbers, so its header stands over their right edge. */
  readonly numeric?: boolean;
  cell(row: Row, index: number): CellContent;
}

/** A list as a sheet; `footer` rows follow after the last one. */
export function tableSheet<Row>(
  name: SheetName,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  footer: readonly (readonly CellContent[])[] = [],
): SheetModel {
  const body = rows.map((row, index) => columns.map((column) => column.cell(row, index)));
  return {
    name,
    widths: columns.map((column) => column.width),
    frozenRows: TABLE_HEADER_ROW,
    filter: { headerRow: TABLE_HEADER_ROW, lastRow: lastTableRow(rows.length) },
    rows: [columns.map((column) => text(column.header, column.numeric === true ? 'headerRight' : 'header')), ...(body.length === 0 ? [[]] : body), ...footer],
  };
}
