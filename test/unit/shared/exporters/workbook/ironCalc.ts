import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ExcelJS, { type Workbook } from 'exceljs';
import { initSync, Model } from '@ironcalc/wasm';
import type { Sheets } from './libreOffice';

const WASM = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');

/** Opens workbooks in IronCalc, a spreadsheet engine that shares no code with the library that writes them, and gives back what their cells hold once it has worked them out. */
export async function recalculateInIronCalc(workbooks: Readonly<Record<string, Uint8Array>>): Promise<Readonly<Record<string, Sheets>>> {
  initSync({ module: readFileSync(WASM) });
  const all: Record<string, Sheets> = {};
  for (const [name, bytes] of Object.entries(workbooks)) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.slice().buffer);
    all[name] = worked(workbook);
  }
  return all;
}

/** Cached results stay behind: only constants and formulas are handed over. */
function worked(workbook: Workbook): Sheets {
  const model = new Model('workbook', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  workbook.worksheets.forEach(({ name }, at) => {
    if (at > 0) model.newSheet();
    model.renameSheet(at, name);
  });
  for (const { name, ranges } of workbook.definedNames.model) if (!name.startsWith('_xlnm.')) model.newDefinedName(name, null, ranges[0] ?? '');
  const cells = workbook.worksheets.map((sheet, at) => {
    const places: (readonly [number, number])[] = [];
    sheet.eachRow((row, rowNumber) =>
      row.eachCell((cell, column) => {
        places.push([rowNumber, column]);
        model.setUserInput(at, rowNumber, column, inputOf(cell));
      }),
    );
    return places;
  });
  model.resumeEvaluation();
  model.evaluate();
  const sheets = Object.fromEntries(workbook.worksheets.map(({ name }, at) => [name, rowsOf(cells[at] ?? [], (row, column) => model.getFormattedCellValue(at, row, column))]));
  model.free();
  return sheets;
}

function inputOf(cell: ExcelJS.Cell): string {
  if (cell.type === ExcelJS.ValueType.Formula) return `=${cell.formula}`;
  return typeof cell.value === 'number' ? String(cell.value) : `'${cell.text}`;
}

function rowsOf(places: readonly (readonly [number, number])[], shown: (row: number, column: number) => string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const [row, column] of places) {
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1] ?? [];
    while (cells.length < column) cells.push('');
    cells[column - 1] = shown(row, column);
  }
  return rows;
}
