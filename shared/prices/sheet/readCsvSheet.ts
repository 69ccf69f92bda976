import { toSheet, type Sheet } from './sheetRow';
import { splitCells } from './splitCells';

const DELIMITERS = [',', ';', '\t'] as const;
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A sheet from comma-, semicolon- or tab-separated text (RFC 4180): quoted cells hold delimiters, quotes and line breaks. The
 * delimiter is the one that the first line has most of. Spreadsheets that write semicolons write decimal commas.
 */
export function readCsvSheet(text: string): Sheet {
  const body = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const firstLine = body.split(/\r?\n/, 1)[0] ?? '';
  const [delimiter] = [...DELIMITERS].sort((a, b) => firstLine.split(b).length - firstLine.split(a).length);
  return toSheet(splitCells(body, delimiter ?? ','), delimiter !== ',');
}
