import { toSheet, type Sheet } from './sheetRow';

/** A sheet from the first worksheet of an Excel file; null when the file is none. Formulas count by their last result. */
export async function readWorkbookSheet(bytes: Uint8Array): Promise<Sheet | null> {
  // Large, and needed by nobody who imports text.
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(bytes.slice().buffer);
  } catch {
    return null;
  }
  const worksheet = workbook.worksheets[0];
  if (worksheet === undefined) return null;
  const lines: { number: number; cells: string[] }[] = [];
  worksheet.eachRow((row, number) => {
    const cells = Array.from({ length: worksheet.columnCount }, (_, at) => cellText(row.getCell(at + 1).value));
    lines.push({ number, cells });
  });
  return toSheet(lines, true);
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
