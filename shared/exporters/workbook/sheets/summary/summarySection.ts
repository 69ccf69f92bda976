import { type CellContent, blank, text, unit } from '../../cellContent';
import type { WorkbookContext } from '../../workbookContext';

/** Columns: label, value, unit or second value, third value, long text. */
export type SummaryRow = readonly CellContent[];

/** One block of the summary; `firstRow` is the sheet row of its first line, for formulas that look at their neighbours. */
export type SummarySection = (context: WorkbookContext, firstRow: number) => readonly SummaryRow[];

export function headingRow(title: string): SummaryRow {
  return [text(title, 'heading')];
}

/** Headers from left to right; those in `numeric` stand over numbers. */
export function headerRow(headers: readonly string[], numeric: readonly string[] = []): SummaryRow {
  return headers.map((header) => text(header, numeric.includes(header) ? 'headerRight' : 'header'));
}

/** A label with its value, its unit and what there is to say about it. */
export function valueRow(label: string, value: CellContent, unitOfValue = '', note = ''): SummaryRow {
  return [text(label, 'label'), value, unit(unitOfValue), blank, text(note)];
}

/** A label with a sentence in the wide column. */
export function sentenceRow(label: string, sentence: string, role: 'body' | 'warning' = 'body'): SummaryRow {
  return [text(label, 'label'), blank, blank, blank, text(sentence, role)];
}
