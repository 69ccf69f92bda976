import type { CellValue, Workbook } from 'exceljs';
import type { ExportStamp } from '../../exportStamp';
import type { CellContent } from '../cellContent';
import type { SheetLayout } from '../sheetModel';
import { cellStyle } from './cellStyle';
import { cellText } from './cellText';
import { cellValidation } from './cellValidation';
import { headerFooter, pageSetup } from './printSetup';
import { rowHeight } from './rowHeight';

/** Writes one sheet into the workbook. */
export function renderSheet(workbook: Workbook, model: SheetLayout, stamp: ExportStamp): void {
  const sheet = workbook.addWorksheet(model.name, {
    pageSetup: pageSetup(model),
    headerFooter: headerFooter(model, stamp),
    views: [{ state: 'frozen', xSplit: model.frozenColumns ?? 0, ySplit: model.frozenRows, showGridLines: false }],
  });
  sheet.columns = model.widths.map((width) => ({ width }));
  model.rows.forEach((row, rowIndex) => {
    sheet.getRow(rowIndex + 1).height = rowHeight(row, model.widths);
    row.forEach((content, columnIndex) => {
      if (content.kind === 'blank') return;
      const cell = sheet.getCell(rowIndex + 1, columnIndex + 1);
      cell.value = cellValue(content);
      cell.style = cellStyle(content);
      const validation = cellValidation(content);
      if (validation !== null) cell.dataValidation = validation;
    });
  });
  if (model.filter !== null) {
    sheet.autoFilter = {
      from: { row: model.filter.headerRow, column: 1 },
      to: { row: model.filter.lastRow, column: model.widths.length },
    };
  }
}

function cellValue(content: CellContent): CellValue {
  if (content.kind === 'blank') return null;
  if (content.kind === 'text') return content.text === '' ? null : cellText(content.text);
  if (content.kind === 'number') return content.value;
  return { formula: content.formula, result: content.result };
}
