import ExcelJS, { type DataValidation, type Style, type Worksheet } from 'exceljs';
import { neutralText } from '../exporters/csv';
import { columnLetter } from '../exporters/workbook/columnLetter';
import { cellText } from '../exporters/workbook/render/cellText';
import { fixZipDates } from '../exporters/workbook/zip/fixZipDates';
import type { TableColumn, TableSheet, TableWorkbook } from './tableSheet';

/** Rows below the last one that the lists reach, so that new ones can be chosen as well. */
const ROOM_BELOW = 1_000;
const NARROWEST = 10;
const WIDEST = 42;
/** Id and name stay in sight. */
const FROZEN_COLUMNS = 2;

/**
 * Tables as an Excel file that can be filled in and read back: a worksheet for each, notes behind the headings, and lists to choose
 * from, which stand on a hidden sheet of their own. The same tables give the same bytes.
 */
export async function writeTables({ title, day, choicesName, sheets }: TableWorkbook): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Plantwright';
  workbook.lastModifiedBy = 'Plantwright';
  workbook.title = cellText(title);
  workbook.created = new Date(`${day}T00:00:00Z`);
  workbook.modified = new Date(`${day}T00:00:00Z`);
  const lists = new ChoiceLists(choicesName);
  for (const sheet of sheets) writeSheet(workbook.addWorksheet(sheet.name, { views: [{ state: 'frozen', xSplit: FROZEN_COLUMNS, ySplit: 1 }] }), sheet, lists);
  lists.writeTo(workbook.addWorksheet(choicesName, { state: 'hidden' }));
  return fixZipDates(new Uint8Array(await workbook.xlsx.writeBuffer()), day);
}

function writeSheet(sheet: Worksheet, { columns, rows }: TableSheet, lists: ChoiceLists): void {
  const last = rows.length + 1 + ROOM_BELOW;
  columns.forEach((column, at) => {
    const letter = columnLetter(at);
    sheet.getColumn(at + 1).width = widthOf(column, rows.map((row) => row[at] ?? null));
    const head = sheet.getCell(1, at + 1);
    head.value = cellText(column.heading);
    head.style = HEAD_STYLE();
    if (column.note !== '') head.note = cellText(column.note);
    const formula = column.choices === null ? null : lists.rangeOf(column.choices);
    if (formula !== null) validationsOf(sheet).add(`${letter}2:${letter}${last}`, listRule(formula));
  });
  rows.forEach((row, down) =>
    row.forEach((value, at) => {
      if (value === null || value === '') return;
      const cell = sheet.getCell(down + 2, at + 1);
      cell.value = typeof value === 'number' ? value : cellText(value);
      if (typeof value === 'string' && neutralText(value) !== value) cell.numFmt = '@';
    }),
  );
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } };
}

/** A fresh object each time: the library keeps what it is given. */
const HEAD_STYLE = (): Partial<Style> => ({ font: { bold: true }, fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EEF4' } }, alignment: { vertical: 'middle' } });

/** Another text is asked about, not refused: rows may come that the lists do not know yet. */
const listRule = (formula: string): DataValidation => ({ type: 'list', allowBlank: true, formulae: [formula], showErrorMessage: true, errorStyle: 'warning' });

/** The library writes rules for whole ranges, but its types only know those of single cells. */
const validationsOf = (sheet: Worksheet): { add(range: string, rule: DataValidation): void } => (sheet as unknown as { readonly dataValidations: { add(range: string, rule: DataValidation): void } }).dataValidations;

function widthOf({ heading, numeric }: TableColumn, values: readonly (string | number | null)[]): number {
  const longest = numeric ? 0 : Math.max(0, ...values.map((value) => String(value ?? '').length));
  return Math.min(WIDEST, Math.max(NARROWEST, heading.length + 2, longest + 2));
}

/** Every list once, in a column of its own. */
class ChoiceLists {
  private readonly lists: (readonly string[])[] = [];

  constructor(private readonly sheetName: string) {}

  /** Where a list stands; null for an empty one. */
  rangeOf(choices: readonly string[]): string | null {
    if (choices.length === 0) return null;
    const known = this.lists.findIndex((list) => list.join('\n') === choices.join('\n'));
    const at = known === -1 ? this.lists.push(choices) - 1 : known;
    const letter = columnLetter(at);
    return `'${this.sheetName.replaceAll("'", "''")}'!$${letter}$1:$${letter}$${choices.length}`;
  }

  writeTo(sheet: Worksheet): void {
    this.lists.forEach((list, at) => list.forEach((choice, down) => (sheet.getCell(down + 1, at + 1).value = cellText(choice))));
  }
}
