import { element, type Content, type Markup } from './markup';

export interface Column<T> {
  readonly head: string;
  readonly numeric?: boolean;
  readonly cell: (row: T, index: number) => Content;
}

const side = (numeric: boolean | undefined) => (numeric === true ? 'number' : undefined);

/** A table with a caption; its first column names the row. Wide tables scroll by themselves, also by keyboard. */
export function tableMarkup<T>(caption: string, columns: readonly Column<T>[], rows: readonly T[], total: readonly Content[] = []): Markup {
  const head = columns.map(({ head: text, numeric }) => element('th', { scope: 'col', class: side(numeric) }, text));
  const body = rows.map((row, index) =>
    element('tr', {}, columns.map(({ cell, numeric }, column) => (column === 0 ? element('th', { scope: 'row' }, cell(row, index)) : element('td', { class: side(numeric) }, cell(row, index))))),
  );
  const foot = total.length === 0 ? [] : element('tfoot', {}, element('tr', {}, columns.map(({ numeric }, column) => element(column === 0 ? 'th' : 'td', { class: side(numeric), ...(column === 0 && { scope: 'row' }) }, total[column] ?? ''))));
  const table = element('table', {}, element('caption', {}, caption), element('thead', {}, element('tr', {}, head)), element('tbody', {}, body), foot);
  return element('div', { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': caption }, table);
}
