import type { BillLine } from '../../../../../models/report/report';
import type { SheetModel } from '../../sheetModel';
import { tableSheet } from '../../table';
import type { WorkbookContext } from '../../workbookContext';
import { FOCUS_COLUMNS } from './focusColumns';

/** The bill as rows of a cost file: what a bill of the last month of the plan would say, to be set beside real ones. */
export function focusSheet(context: WorkbookContext): SheetModel {
  const sheet = tableSheet<BillLine>(
    'FOCUS',
    FOCUS_COLUMNS.map(({ header, width, numeric, cell }) => ({ key: header, header, width, ...(numeric === undefined ? {} : { numeric }), cell: (line, index) => cell(line, index, context) })),
    context.report.bill.lines,
  );
  return { ...sheet, frozenColumns: 1 };
}
