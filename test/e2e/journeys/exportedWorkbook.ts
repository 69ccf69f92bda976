import ExcelJS from 'exceljs';
import type { TestFolders } from '../testFolders';

export interface ExportedWorkbook {
  /** Every text of every sheet. */
  readonly texts: ReadonlySet<string>;
  /** The monthly total of the first sheet. */
  readonly monthly: unknown;
}

/** The workbook that the app wrote, as another program reads it. */
export async function exportedWorkbook(folders: TestFolders): Promise<ExportedWorkbook> {
  const path = (await folders.exportedFiles()).find((name) => name.endsWith('.xlsx')) ?? '';
  const bytes = await folders.readExport(path);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const texts = new Set<string>();
  let monthly: unknown;
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell(({ text }) => void texts.add(text));
      if (row.getCell(1).text === 'Monthly' && monthly === undefined) monthly = row.getCell(2).result;
    });
  }
  return { texts, monthly };
}
