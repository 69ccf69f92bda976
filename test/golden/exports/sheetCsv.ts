import { csvText } from '../../../shared/exporters/csv';
import type { CellContent } from '../../../shared/exporters/workbook/cellContent';
import type { SheetModel } from '../../../shared/exporters/workbook/sheetModel';

/** A sheet as a table that a reviewer can read in a diff: what the cells show, without formulas and looks. */
export function sheetCsv(sheet: SheetModel): string {
  return csvText(sheet.rows.filter((row) => row.length > 0).map((row) => row.map(shown)));
}

function shown(content: CellContent): string | number {
  if (content.kind === 'blank') return '';
  if (content.kind === 'text') return content.text;
  if (content.kind === 'number') return content.value;
  return typeof content.result === 'boolean' ? String(content.result).toUpperCase() : content.result;
}
