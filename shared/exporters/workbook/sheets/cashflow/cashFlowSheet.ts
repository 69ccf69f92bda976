import { placeRows } from '../../keyedRows';
import type { SheetModel } from '../../sheetModel';
import type { WorkbookContext } from '../../workbookContext';
import { HEADER_ROW } from './cashFlowColumns';
import { cashFlowRows } from './cashFlowRows';

const FIRST_WIDTHS = [46, 22, 14, 12, 16] as const;
const MONTH_WIDTH = 12;

/** Every payment to the horizon, one formula a row across the months, and what they are worth. */
export function cashFlowSheet(context: WorkbookContext): SheetModel {
  const rows = cashFlowRows(context);
  const rowOf = placeRows(rows);
  return {
    name: 'Cash flow',
    widths: [...FIRST_WIDTHS, ...context.report.cashFlow.months.map(() => MONTH_WIDTH)],
    frozenRows: HEADER_ROW,
    frozenColumns: 1,
    filter: null,
    rows: rows.map(({ cells }) => cells(rowOf)),
  };
}
