import { markdownText } from './markdown';

type Cell = string | number | null;

export interface MarkdownColumn<Row> {
  readonly title: string;
  readonly numeric?: boolean;
  readonly cell: (row: Row) => Cell;
}

/** A table of plain cells; a missing value is a dash. */
export function markdownTable<Row>(columns: readonly MarkdownColumn<Row>[], rows: readonly Row[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map((column) => column.title)),
    line(columns.map((column) => (column.numeric === true ? '---:' : '---'))),
    ...rows.map((row) => line(columns.map((column) => shown(column.cell(row))))),
  ];
}

function shown(cell: Cell): string {
  if (cell === null || cell === '') return '–';
  return typeof cell === 'number' ? String(cell) : markdownText(cell);
}
