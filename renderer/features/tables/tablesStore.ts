import { create } from 'zustand';
import type { TableKind } from './tableKinds';

/** A place in the table; a null row is the row of headings. Rows go by id, so that sorting takes the place along. */
export interface CellPlace {
  readonly itemId: string | null;
  readonly column: number;
}

export interface Sorting {
  readonly columnId: string;
  readonly descending: boolean;
}

/** What is being typed into the cell at the cursor. */
export interface Draft {
  readonly text: string;
  /** Why the text may not stay; null while it may. */
  readonly message: string | null;
}

/** How the tables are looked at: kept while other views are shown, never part of a plan. */
export interface TablesState {
  readonly kind: TableKind;
  readonly query: string;
  /** The column that is searched; null for all. */
  readonly queryColumn: string | null;
  readonly sorting: Sorting | null;
  readonly cursor: CellPlace;
  /** The other corner of the selected cells. */
  readonly anchor: CellPlace;
  readonly draft: Draft | null;
  /** Counts the moves that take the keyboard along. */
  readonly moves: number;
  /** What became of the last action, told below the table. */
  readonly said: string;
  showTable(kind: TableKind): void;
  search(query: string, column: string | null): void;
  sortBy(columnId: string): void;
  /** `extend` leaves the other corner where it is. */
  moveTo(place: CellPlace, extend?: boolean): void;
  /** Marks a row without taking the keyboard there. */
  mark(kind: TableKind, itemId: string): void;
  type(draft: Draft | null): void;
  say(said: string): void;
}

const START: CellPlace = { itemId: null, column: 0 };

export const useTables = create<TablesState>((set) => ({
  kind: 'sites',
  query: '',
  queryColumn: null,
  sorting: null,
  cursor: START,
  anchor: START,
  draft: null,
  moves: 0,
  said: '',
  showTable: (kind) => set((state) => (state.kind === kind ? state : { ...OTHER_TABLE, kind })),
  search: (query, queryColumn) => set({ query, queryColumn }),
  sortBy: (columnId) => set(({ sorting }) => ({ sorting: nextSorting(sorting, columnId) })),
  moveTo: (cursor, extend = false) => set(({ anchor, moves }) => ({ cursor, anchor: extend ? anchor : cursor, draft: null, moves: moves + 1 })),
  mark: (kind, itemId) =>
    set((state) => {
      const place = { itemId, column: state.kind === kind ? state.cursor.column : 0 };
      return { ...(state.kind === kind ? {} : OTHER_TABLE), kind, cursor: place, anchor: place, draft: null };
    }),
  type: (draft) => set({ draft }),
  say: (said) => set({ said }),
}));

const OTHER_TABLE = { query: '', queryColumn: null, sorting: null, cursor: START, anchor: START, draft: null, said: '' };

/** Up, down, and back to the order of the plan. */
function nextSorting(sorting: Sorting | null, columnId: string): Sorting | null {
  if (sorting?.columnId !== columnId) return { columnId, descending: false };
  return sorting.descending ? null : { columnId, descending: true };
}
