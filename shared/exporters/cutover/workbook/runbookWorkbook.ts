import ExcelJS from 'exceljs';
import type { CutoverPack } from '../../../../models/cutover/pack';
import type { ExportFile, ExportInput } from '../../exporter';
import { exportStamp } from '../../exportStamp';
import { originMark } from '../../originMark';
import { cellText } from '../../workbook/render/cellText';
import { renderSheet } from '../../workbook/render/renderSheet';
import { fixZipDates } from '../../workbook/zip/fixZipDates';
import { runbookSheet } from './runbookSheet';

/** One sheet for each wave. The plan's start date stands for the date of writing, as in the finance workbook. */
export async function runbookWorkbook(packs: readonly CutoverPack[], input: ExportInput): Promise<ExportFile> {
  const stamp = exportStamp(input);
  const { startDate } = input.plan.company;
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Plantwright';
  workbook.lastModifiedBy = 'Plantwright';
  workbook.created = new Date(`${startDate}T00:00:00Z`);
  workbook.modified = new Date(`${startDate}T00:00:00Z`);
  workbook.title = cellText(`Cutover runbooks: ${input.plan.name}`);
  workbook.description = originMark(stamp);
  workbook.calcProperties.fullCalcOnLoad = true;
  for (const pack of packs) renderSheet(workbook, runbookSheet(pack), stamp);
  return { path: 'cutover/runbooks.xlsx', bytes: fixZipDates(new Uint8Array(await workbook.xlsx.writeBuffer()), startDate) };
}
