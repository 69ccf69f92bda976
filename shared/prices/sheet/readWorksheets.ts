import type { Worksheet } from 'exceljs';

/** One worksheet with its rows as texts. */
export interface WorksheetRows {
  readonly name: string;
  /** Each with the number that stands beside it. */
  readonly lines: readonly { readonly number: number; readonly cells: readonly string[] }[];
}

/** The worksheets of an Excel file; null when the file is none. Formulas count by their last result, hidden sheets not at all. */
export async function readWorksheets(bytes: Uint8Array): Promise<readonly WorksheetRows[] | null> {
  // Large, and needed by nobody who imports text.
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(bytes.slice().buffer);
  } catch {
    return null;
  }
  return workbook.worksheets.filter(({ state }) => state === 'visible').map((sheet) => ({ name: sheet.name, lines: linesOf(sheet) }));
}

function linesOf(sheet: Worksheet): WorksheetRows['lines'] {
  const lines: { number: number; cells: string[] }[] = [];
  sheet.eachRow((row, number) => {
    const cells = Array.from({ length: sheet.columnCount }, (_, at) => cellText(row.getCell(at + 1).value));
    lines.push({ number, cells });
  });
  return lines;
}

const DATE_CHARACTERS = 'YYYY-MM-DD'.length;

/** What stands in a cell. Numbers are written with all their places, whatever format shows them. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, DATE_CHARACTERS);
  if (typeof value !== 'object') return String(value);
  if ('result' in value) return cellText(value.result);
  if ('richText' in value && Array.isArray(value.richText)) return value.richText.map((part: { readonly text?: string }) => part.text ?? '').join('');
  return 'text' in value ? cellText(value.text) : '';
}
