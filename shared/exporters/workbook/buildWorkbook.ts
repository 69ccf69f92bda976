import ExcelJS from 'exceljs';
import type { ExportFile, ExportInput } from '../exporter';
import { originMark } from '../originMark';
import { definedNames } from './definedNames';
import { cellText } from './render/cellText';
import { renderSheet } from './render/renderSheet';
import { sheetsOf } from './sheets';
import { workbookContext } from './workbookContext';
import { fixZipDates } from './zip/fixZipDates';

/** The finance workbook. The plan's start date stands for the date of writing, so that the same plan gives the same bytes. */
export async function buildWorkbook(input: ExportInput): Promise<readonly ExportFile[]> {
  const context = workbookContext(input);
  const { startDate } = input.plan.company;
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Plantwright';
  workbook.lastModifiedBy = 'Plantwright';
  workbook.created = new Date(`${startDate}T00:00:00Z`);
  workbook.modified = new Date(`${startDate}T00:00:00Z`);
  workbook.title = cellText(input.plan.name);
  workbook.description = originMark(context.stamp);
  workbook.calcProperties.fullCalcOnLoad = true;
  for (const sheet of sheetsOf(context)) renderSheet(workbook, sheet, context.stamp);
  for (const { name, cell } of definedNames(context)) workbook.definedNames.add(cell, name);
  const packed = new Uint8Array(await workbook.xlsx.writeBuffer());
  return [{ path: `${input.plan.id}-cost.xlsx`, bytes: fixZipDates(packed, startDate) }];
}
