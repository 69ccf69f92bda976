import { expect } from '@playwright/test';
import ExcelJS from 'exceljs';
import type { TestFolders } from '../testFolders';
import type { ExpectedAnswer } from './expectedAnswer';
import { STORY } from './story';

/** The workbook that the app wrote, read as another program reads it, names the plants and the total that the page showed. */
export async function expectWorkbook(folders: TestFolders, { monthly, headline }: ExpectedAnswer): Promise<void> {
  const path = (await folders.exportedFiles()).find((name) => name.endsWith('-cost.xlsx')) ?? '';
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(await folders.readExport(path)).buffer);
  const rows = workbook.worksheets.flatMap((sheet) => sheet.getRows(1, sheet.rowCount) ?? []);
  const texts = rows.flatMap((row) => Array.from({ length: row.cellCount }, (_, at) => row.getCell(at + 1).text));
  expect(texts).toEqual(expect.arrayContaining([STORY.name, headline, ...STORY.sites.map(({ name }) => name)]));
  expect(rows.find((row) => row.getCell(1).text === 'Monthly')?.getCell(2).result).toBe(monthly);
}
