import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ExcelJS, { type Workbook } from 'exceljs';
import { initSync, Model } from '@ironcalc/wasm';
import type { Sheets } from './libreOffice';

const WASM = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');

/** A workbook that is open in the other engine: one may type into it and look at it. */
export interface OpenWorkbook {
  /** Types a number or a text into a cell and has everything worked out anew. */
  readonly type: (sheet: string, row: number, column: number, value: number | string) => void;
  /** What the cells of these sheets hold now; of all, if none is named. */
  readonly sheets: (...only: readonly string[]) => Sheets;
  readonly close: () => void;
}

/** Opens workbooks one after the other and gives back what their cells hold once they are worked out. */
export async function recalculateInIronCalc(workbooks: Readonly<Record<string, Uint8Array>>): Promise<Readonly<Record<string, Sheets>>> {
  const all: Record<string, Sheets> = {};
  for (const [name, bytes] of Object.entries(workbooks)) {
    const opened = await openInIronCalc(bytes);
    all[name] = opened.sheets();
    opened.close();
  }
  return all;
}

/** Opens a workbook in IronCalc, a spreadsheet engine that shares no code with the library that writes the file. Cached results stay behind: only constants and formulas are handed over. */
export async function openInIronCalc(bytes: Uint8Array): Promise<OpenWorkbook> {
  initSync({ module: readFileSync(WASM) });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const names = workbook.worksheets.map(({ name }) => name);
  const model = new Model('workbook', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  names.forEach((name, at) => {
    if (at > 0) model.newSheet();
    model.renameSheet(at, name);
  });
  for (const { name, ranges } of workbook.definedNames.model) if (!name.startsWith('_xlnm.')) model.newDefinedName(name, null, ranges[0] ?? '');
  const places = workbook.worksheets.map((sheet, at) => handOver(sheet, (row, column, value) => model.setUserInput(at, row, column, value)));
  model.resumeEvaluation();
  model.evaluate();
  return {
    type: (sheet, row, column, value) => {
      model.setUserInput(names.indexOf(sheet), row, column, typeof value === 'number' ? String(value) : `'${value}`);
    },
    sheets: (...only) =>
      Object.fromEntries(
        names.flatMap((name, at) => (only.length > 0 && !only.includes(name) ? [] : [[name, rowsOf(places[at] ?? [], (row, column) => model.getFormattedCellValue(at, row, column))]])),
      ),
    close: () => model.free(),
  };
}

type Place = readonly [row: number, column: number];

function handOver(sheet: Workbook['worksheets'][number], write: (row: number, column: number, value: string) => void): readonly Place[] {
  const places: Place[] = [];
  sheet.eachRow((row, rowNumber) =>
    row.eachCell((cell, column) => {
      places.push([rowNumber, column]);
      write(rowNumber, column, inputOf(cell));
    }),
  );
  return places;
}

function inputOf(cell: ExcelJS.Cell): string {
  if (cell.type === ExcelJS.ValueType.Formula) return `=${cell.formula}`;
  return typeof cell.value === 'number' ? String(cell.value) : `'${cell.text}`;
}

function rowsOf(places: readonly Place[], shown: (row: number, column: number) => string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const [row, column] of places) {
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1] ?? [];
    while (cells.length < column) cells.push('');
    cells[column - 1] = shown(row, column);
  }
  return rows;
}
