import { tabbedText } from '../copyText';
import { TABLES_TEXT as text } from '../messages';
import type { MappedSheet, SheetOutcome } from './importPlan';

/** The rows that were left out, ready for the spreadsheet that they came from: as they were, with number and reason behind them. */
export function faultyRowsText(sheet: MappedSheet, { faults }: SheetOutcome): string {
  const width = sheet.mapping.length;
  const padded = (cells: readonly string[]): readonly string[] => Array.from({ length: width }, (_, at) => cells[at] ?? '');
  const head = sheet.headed ? [[...padded(sheet.lines[0]?.cells ?? []), text.rowNumber, text.reason]] : [];
  return tabbedText([...head, ...faults.map(({ line, reasons }) => [...padded(line.cells), String(line.number), reasons.join(' ')])]);
}
