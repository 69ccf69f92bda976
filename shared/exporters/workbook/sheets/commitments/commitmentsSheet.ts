import { input, text } from '../../cellContent';
import type { SheetModel } from '../../sheetModel';
import type { WorkbookContext } from '../../workbookContext';
import { COMMITMENT_COLUMNS, HEADER_ROW } from './commitmentsLayout';
import { lineRows } from './lineRows';
import { monthRows } from './monthRows';

const FIRST_WIDTHS = [44, 42, 18, 14, 14] as const;
const WIDTH = 15;

/** What is worth a term, what it saves and what it may cost, and the bill by month with it in both views. */
export function commitmentsSheet(context: WorkbookContext): SheetModel {
  const { commitments, cashFlow } = context.report;
  const columns = Math.max(COMMITMENT_COLUMNS.length, FIRST_WIDTHS.length + cashFlow.months.length);
  const from = cashFlow.commitments.map(({ bought }) => bought.findIndex((month) => month > 0)).find((at) => at >= 0) ?? cashFlow.months.length;
  return {
    name: 'Commitments',
    widths: Array.from({ length: columns }, (_, place) => FIRST_WIDTHS[place] ?? WIDTH),
    // The columns mean one thing in the list and another in the months.
    frozenRows: HEADER_ROW - 1,
    frozenColumns: 1,
    filter: null,
    rows: [
      [text('Commitments', 'title')],
      [text('The bill stays at list prices. Spread evenly is what a month uses (amortised), as paid is what is billed in it; regret is what a term may lose of its saving. No term is bought that would run past the horizon. Savings of the list below are at the size of the horizon.', 'label')],
      [text('Bought first in month', 'label'), input(from + 1, 'count'), text('the last wave begins', 'label')],
      [text('Paid', 'label'), text(commitments.payment, 'label'), text('monthly, or upfront for the whole term', 'label')],
      ...lineRows(context),
      [],
      ...monthRows(context),
    ],
  };
}
