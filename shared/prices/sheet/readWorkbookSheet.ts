import { readWorksheets } from './readWorksheets';
import { toSheet, type Sheet } from './sheetRow';

/** A sheet from the first worksheet of an Excel file that can be seen; null when the file is none. */
export async function readWorkbookSheet(bytes: Uint8Array): Promise<Sheet | null> {
  const [first] = (await readWorksheets(bytes)) ?? [];
  return first === undefined ? null : toSheet(first.lines, true);
}
