import ExcelJS, { type Cell, type CellValue, type Workbook, type Worksheet } from 'exceljs';
import { buildWorkbook } from '../../../../../shared/exporters/workbook/buildWorkbook';
import type { ExportInput } from '../../../../../shared/exporters/exporter';

/** The bytes of the one file that the exporter builds. */
export async function workbookBytes(input: ExportInput): Promise<Uint8Array> {
  const [file] = await buildWorkbook(input);
  if (file === undefined) throw new Error('the exporter built no file');
  return file.bytes;
}

/** The workbook as another program reads it. */
export async function readWorkbook(input: ExportInput): Promise<Workbook> {
  const workbook = new ExcelJS.Workbook();
  const bytes = await workbookBytes(input);
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

export function sheetOf(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`the workbook has no sheet ${name}`);
  return sheet;
}

/** The formula of a cell without its equals sign, and its cached result; an error when the cell holds a constant. */
export function formulaOf(cell: Cell): { readonly formula: string; readonly result: CellValue | undefined } {
  if (cell.type !== ExcelJS.ValueType.Formula) throw new Error(`${cell.address} is not a formula`);
  return { formula: cell.formula, result: cell.result };
}

export interface FoundCell {
  readonly sheet: string;
  readonly address: string;
  readonly value: CellValue;
}

export function allCells(workbook: Workbook): readonly FoundCell[] {
  const cells: FoundCell[] = [];
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => row.eachCell((cell) => cells.push({ sheet: sheet.name, address: cell.address, value: cell.value })));
  }
  return cells;
}

/** The row whose cell in `column` holds `text`. */
export function rowWith(sheet: Worksheet, column: number, text: string): number {
  let found = 0;
  sheet.eachRow((row, number) => {
    if (row.getCell(column).value === text && found === 0) found = number;
  });
  if (found === 0) throw new Error(`${sheet.name} has no row with ${text}`);
  return found;
}
