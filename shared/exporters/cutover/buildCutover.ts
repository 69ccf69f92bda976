import { blocksMarkdown } from '../continuity/blocksMarkdown';
import type { ExportFile, ExportInput } from '../exporter';
import { exportStamp } from '../exportStamp';
import { textFile } from '../textFile';
import { packsOf } from './packsOf';
import { runbook } from './runbook';

/** One runbook for each wave that moves sites. */
export async function buildCutover(input: ExportInput): Promise<readonly ExportFile[]> {
  const stamp = exportStamp(input);
  return packsOf(input).map((pack) => textFile(`cutover/wave-${String(pack.wave).padStart(2, '0')}.md`, blocksMarkdown(runbook(pack, stamp))));
}
