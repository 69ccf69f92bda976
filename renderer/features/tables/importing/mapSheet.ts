import type { MappedSheet } from './importPlan';
import type { ImportSheet } from './importSheet';
import { byOrder, recogniseColumns } from './recogniseColumns';

/** A sheet with its columns recognised; rows without headings begin in column `from` of the table. */
export function mapSheet(sheet: ImportSheet, from = 0): MappedSheet {
  const first = sheet.lines[0]?.cells ?? [];
  const { headed, mapping } = recogniseColumns(sheet.kind, first);
  const width = Math.max(0, ...sheet.lines.map(({ cells }) => cells.length));
  if (!headed) return { ...sheet, headed, mapping: byOrder(sheet.kind, width, from) };
  return { ...sheet, headed, mapping: Array.from({ length: width }, (_, at) => mapping[at] ?? null) };
}
