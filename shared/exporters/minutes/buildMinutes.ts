import type { ExportFile, ExportInput } from '../exporter';
import { exportStamp } from '../exportStamp';
import { textFile } from '../textFile';
import { titleLines } from '../titleLines';
import { answerLines } from './answerLines';
import { inputLines } from './inputLines';
import { remarkLines } from './remarkLines';
import { sinceLines } from './sinceLines';
import { periodOf } from './period';

/** The minutes of the last workshop day of the plan: what came since the day before it. The plan names the days, so the same plan gives the same minutes. */
export async function buildMinutes(input: ExportInput): Promise<readonly ExportFile[]> {
  const period = periodOf(input.plan);
  const lines = [
    ...titleLines('Workshop minutes', exportStamp(input), []),
    ...sinceLines(input.plan, period),
    ...answerLines(input.report),
    ...remarkLines(input.plan, period),
    ...inputLines(input.plan, period),
  ];
  return [textFile('minutes.md', `${lines.join('\n').trimEnd()}\n`)];
}
