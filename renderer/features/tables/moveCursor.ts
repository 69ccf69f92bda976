/** A place by numbers; row −1 holds the headings. */
export interface GridSpot {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that fit into the window. */
  readonly page: number;
}

type Move = (spot: GridSpot, size: GridSize) => GridSpot;

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }, { page }) => ({ row: row - page, column }),
  PageDown: ({ row, column }, { page }) => ({ row: row + page, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
};

/** With Ctrl or Cmd: to the edge. */
const LEAPS: Readonly<Record<string, Move>> = {
  ArrowUp: ({ column }) => ({ row: 0, column }),
  ArrowDown: ({ column }, { rows }) => ({ row: rows - 1, column }),
  ArrowLeft: ({ row }) => ({ row, column: 0 }),
  ArrowRight: ({ row }, { columns }) => ({ row, column: columns - 1 }),
  Home: () => ({ row: 0, column: 0 }),
  End: (_spot, { rows, columns }) => ({ row: rows - 1, column: columns - 1 }),
};

/** Where a key leads from a cell, as in every spreadsheet; null for a key that leads nowhere. `lowest` is −1 where the headings can be reached. */
export function moveCursor(spot: GridSpot, key: string, leap: boolean, size: GridSize, lowest = -1): GridSpot | null {
  const move = (leap ? LEAPS : MOVES)[key];
  if (!move) return null;
  return withinGrid(move(spot, size), size, lowest);
}

/** The nearest place that there is. */
export function withinGrid({ row, column }: GridSpot, { rows, columns }: Pick<GridSize, 'rows' | 'columns'>, lowest: number): GridSpot {
  return { row: clamp(row, lowest, rows - 1), column: clamp(column, 0, columns - 1) };
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(Math.max(low, high), value));
