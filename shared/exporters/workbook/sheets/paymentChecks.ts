import { blank, type CellContent, link } from '../cellContent';
import { FIRST_COLUMN, SUM_COLUMN } from '../monthColumns';
import type { WorkbookContext } from '../workbookContext';
import { answerLink, answerOf } from './answer/answerLink';
import { cashFlowCell, cashFlowPlaces } from './cashflow/cashFlowRows';
import type { Check } from './check';
import { commitmentLetter, commitmentsLayout, firstBillRow } from './commitments/commitmentsLayout';

/** A cell that should hold what the answer says: what it says is its cached result, too. */
function compared(context: WorkbookContext, title: string, cell: string, key: string, unit: string): Check {
  const expected = answerLink(context, key);
  return { title, workbook: link(cell, resultOf(expected), 'money'), expected, unit };
}

const resultOf = (cell: CellContent): number => (cell.kind === 'formula' ? Number(cell.result) : 0);

/** The results of the Cash flow sheet against the exported ones. */
export function paymentChecks(context: WorkbookContext): readonly Check[] {
  const { currency, today, oldEstate } = context.report.cashFlow;
  const rowOf = cashFlowPlaces(context);
  const check = (title: string, column: string, row: string, key: string, unit = currency): Check => compared(context, title, cashFlowCell(`$${column}$`, rowOf(row)), key, unit);
  return [
    check('Payments to the horizon are the exported ones', SUM_COLUMN, 'total', 'total'),
    check('Payments by year add up to them', SUM_COLUMN, 'years.total', 'total'),
    check('Their present value is the exported one', FIRST_COLUMN, 'result.present', 'present'),
    check('What growing in steps saves is the exported amount', FIRST_COLUMN, 'result.growth', 'growth'),
    ...(today === null ? [] : [check('Net present value against today is the exported one', FIRST_COLUMN, 'result.worth', 'worth')]),
    ...(oldEstate.length === 0 ? [] : [check('Parts of the old estate add up to its cost', FIRST_COLUMN, 'sites', 'oldEstate', `${currency}/month`)]),
  ];
}

/** The list of commitments is that of the plan, whatever scenario is chosen. */
function savings(context: WorkbookContext, cell: string, unit: string): Check {
  const expected = answerOf(context, 'saving', 0) ?? blank;
  return { title: 'Commitments save the exported amount', workbook: link(cell, resultOf(expected), 'money'), expected, unit };
}

/** The Commitments sheet against the exported answer. */
export function commitmentChecks(context: WorkbookContext): readonly Check[] {
  const { currency } = context.report.bill;
  const layout = commitmentsLayout(context);
  const check = (title: string, column: string, row: number, key: string, unit = currency): Check => compared(context, title, `Commitments!$${column}$${row}`, key, unit);
  const first = firstBillRow(layout);
  return [
    savings(context, `Commitments!$${commitmentLetter('saving')}$${layout.sumRow}`, `${currency}/month`),
    check('The bill with commitments, spread evenly, is the exported one', SUM_COLUMN, first + 1, 'effective'),
    check('The bill with commitments, as paid, is the exported one', SUM_COLUMN, first + 2, 'billed'),
  ];
}
