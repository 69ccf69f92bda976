import { problem } from '../../models/problem/problem';
import { fail, ok, type Result } from '../../models/problem/result';
import type { EarlierExport } from '../exporters/exporter';
import { billOfRows, billOfWorkbook } from './lint/readBills';
import { readOrigin } from './origin/readOrigin';

/** The bill of a workbook, or of a file of FOCUS rows, that was exported before. */
export async function readEarlier(name: string, bytes: Uint8Array): Promise<Result<EarlierExport>> {
  const lines = name.endsWith('.csv') ? billOfRows(bytes) : await billOfWorkbook(bytes);
  if (lines === null || lines.size === 0) return fail(problem('file.not-readable', '', { name, reason: 'it holds no bill that Plantwright wrote' }));
  const origin = await readOrigin(name, bytes);
  return ok({ name, planHash: origin?.planHash ?? null, pricesAsOf: origin?.priceBookAsOf ?? null, lines });
}
