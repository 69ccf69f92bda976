import type { ExportFile, ExportInput } from '../exporter';
import { exportStamp } from '../exportStamp';
import { textFile } from '../textFile';
import { wavesCsv } from './wavesCsv';
import { wavesMarkdown } from './wavesMarkdown';

export async function buildWaves(input: ExportInput): Promise<readonly ExportFile[]> {
  const stamp = exportStamp(input);
  return [
    textFile('waves.csv', wavesCsv(input.report.waves, stamp)),
    textFile('waves.md', wavesMarkdown(input.report.waves, stamp)),
  ];
}
