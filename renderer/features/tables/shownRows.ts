import { userLocale } from '../../i18n/locale';
import type { CellContext } from './cells/cellType';
import type { Column } from './column';
import { folded } from './folded';
import type { Sorting } from './tablesStore';

/** An item of the plan as a row. */
export interface Row {
  readonly id: string;
  readonly name: string;
}

export interface Look {
  readonly query: string;
  readonly queryColumn: string | null;
  readonly sorting: Sorting | null;
}

/** The rows that hold the query, in the order that was asked for; empty cells come last either way. */
export function shownRows(items: readonly Row[], columns: readonly Column[], { query, queryColumn, sorting }: Look, context: Omit<CellContext, 'subject'>): readonly Row[] {
  const textOf = (column: Column, item: Row): string => column.text(item, { ...context, subject: item });
  const wanted = folded(query);
  const searched = queryColumn === null ? columns : columns.filter(({ id }) => id === queryColumn);
  const found = wanted === '' ? items : items.filter((item) => searched.some((column) => folded(textOf(column, item)).includes(wanted)));
  const by = columns.find(({ id }) => id === sorting?.columnId);
  if (!by || !sorting) return found;
  const collator = new Intl.Collator(userLocale(), { numeric: true, sensitivity: 'base' });
  const sign = sorting.descending ? -1 : 1;
  const keyed = found.map((item) => ({ item, key: sortKey(by, item, textOf) }));
  return keyed.toSorted((a, b) => compare(a.key, b.key, collator, sign)).map(({ item }) => item);
}

const sortKey = (column: Column, item: Row, textOf: (column: Column, item: Row) => string): number | string | null => {
  const value = column.value(item);
  const key = column.numeric && typeof value === 'number' ? value : textOf(column, item);
  return key === '' ? null : key;
};

function compare(a: number | string | null, b: number | string | null, collator: Intl.Collator, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b)));
}
