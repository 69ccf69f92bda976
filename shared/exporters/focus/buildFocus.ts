import { csvText } from '../csv';
import type { ExportFile, ExportInput } from '../exporter';
import { textFile } from '../textFile';
import type { CellContent } from '../workbook/cellContent';
import { FOCUS_COLUMNS } from '../workbook/sheets/focus/focusColumns';
import { workbookContext } from '../workbook/workbookContext';

/** The rows of the workbook's sheet as a file of their own, amounts as they are; no scenario beside the one that the plan stands as. */
export async function buildFocus({ plan, report, appVersion, scenario }: ExportInput): Promise<readonly ExportFile[]> {
  const context = workbookContext({ plan, report, appVersion, ...(scenario !== undefined && { scenario }) });
  const rows = report.bill.lines.map((line, index) => FOCUS_COLUMNS.map(({ cell }) => toldBy(cell(line, index, context))));
  return [textFile(`${plan.id}-focus.csv`, csvText([FOCUS_COLUMNS.map(({ header }) => header), ...rows]))];
}

function toldBy(content: CellContent): string | number {
  if (content.kind === 'text') return content.text;
  if (content.kind === 'number') return content.value;
  return content.kind === 'formula' && typeof content.result !== 'boolean' ? content.result : '';
}
