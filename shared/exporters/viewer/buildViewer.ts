import type { ExportFile, ExportInput } from '../exporter';
import { exportStamp } from '../exportStamp';
import { textFile } from '../textFile';
import { figureBook } from './figureBook';
import { pageHtml } from './pageHtml';

/** One file that anybody can open, with nothing installed and nothing loaded. */
export async function buildViewer(input: ExportInput): Promise<readonly ExportFile[]> {
  const { plan, report, compare } = input;
  return [textFile('viewer/plan.html', pageHtml({ plan, report, stamp: exportStamp(input), figures: figureBook(report.figures), comparison: compare?.() ?? null }))];
}
