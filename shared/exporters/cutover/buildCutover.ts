import { blocksMarkdown } from '../../blocks/blocksMarkdown';
import type { ExportFile, ExportInput } from '../exporter';
import { exportStamp } from '../exportStamp';
import { textFile } from '../textFile';
import { packsOf } from './packsOf';
import { runbook } from './runbook';
import { runbookWorkbook } from './workbook/runbookWorkbook';

/** One runbook for each wave that moves sites, and all of them as a workbook to note real times in. */
export async function buildCutover(input: ExportInput): Promise<readonly ExportFile[]> {
  const stamp = exportStamp(input);
  const packs = packsOf(input);
  const documents = packs.map((pack) => textFile(`cutover/wave-${String(pack.wave).padStart(2, '0')}.md`, blocksMarkdown(runbook(pack, stamp))));
  return packs.length === 0 ? [] : [...documents, await runbookWorkbook(packs, input)];
}
