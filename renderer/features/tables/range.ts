import type { Column } from './column';
import type { Row } from './shownRows';
import type { CellPlace } from './tablesStore';

/** Selected cells: a block of rows and columns as they are shown. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The block between two corners; null while a corner is in the row of headings or on a row that is not shown. */
export function rangeOf(rows: readonly Row[], cursor: CellPlace, anchor: CellPlace): Range | null {
  const at = rows.findIndex(({ id }) => id === cursor.itemId);
  const other = cursor.itemId === anchor.itemId ? at : rows.findIndex(({ id }) => id === anchor.itemId);
  if (at === -1 || other === -1) return null;
  const [left, right] = [Math.min(cursor.column, anchor.column), Math.max(cursor.column, anchor.column)];
  return { top: Math.min(at, other), bottom: Math.max(at, other), left, right };
}

export const cellCount = ({ top, bottom, left, right }: Range): number => (bottom - top + 1) * (right - left + 1);

export const rowsIn = <T>({ top, bottom }: Range, rows: readonly T[]): readonly T[] => rows.slice(top, bottom + 1);

export const columnsIn = ({ left, right }: Range, columns: readonly Column[]): readonly Column[] => columns.slice(left, right + 1);
