import type { CellContent } from './cellContent';

/** Where a row stands on its sheet, by its key. */
export type RowOf = (key: string) => number;

/** A row that others can look for; its cells are made once every row has its place. */
export interface KeyedRow {
  readonly key: string;
  cells(rowOf: RowOf): readonly CellContent[];
}

/** A row that nobody looks for. */
export const plainRow = (...cells: readonly CellContent[]): KeyedRow => ({ key: '', cells: () => cells });

/** The places of all rows, first row 1. */
export function placeRows(rows: readonly KeyedRow[]): RowOf {
  const places = new Map(rows.map(({ key }, index) => [key, index + 1] as const));
  return (key) => {
    const row = places.get(key);
    if (row === undefined) throw new Error(`the sheet has no row ${key}`);
    return row;
  };
}
