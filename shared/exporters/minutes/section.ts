import { markdownTable, type MarkdownColumn } from '../markdownTable';

/** A heading with a table, or a sentence where there is nothing to list. */
export function section<Row>(title: string, columns: readonly MarkdownColumn<Row>[], rows: readonly Row[], none: string): readonly string[] {
  return [`## ${title}`, '', ...(rows.length === 0 ? [none] : markdownTable(columns, rows)), ''];
}
