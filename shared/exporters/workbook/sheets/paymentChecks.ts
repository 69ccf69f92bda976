import Big from 'big.js';
import { engineFigure, link } from '../cellContent';
import { FIRST_COLUMN, SUM_COLUMN } from '../monthColumns';
import type { WorkbookContext } from '../workbookContext';
import { cashFlowCell, cashFlowPlaces } from './cashflow/cashFlowRows';
import type { Check } from './check';
import { commitmentLetter, commitmentsLayout, firstBillRow } from './commitments/commitmentsLayout';

const sumOf = (amounts: readonly string[]): number => Number(amounts.reduce((sum, each) => sum.plus(each), new Big(0)).toFixed(2));

/** The results of the Cash flow sheet against the exported ones. */
export function paymentChecks(context: WorkbookContext): readonly Check[] {
  const { currency, total, presentValue, growthSaving, today, oldEstate } = context.report.cashFlow;
  const { currentCostPerMonth } = context.plan.company;
  const rowOf = cashFlowPlaces(context);
  const check = (title: string, column: string, key: string, expected: number, unit = currency): Check => ({
    title,
    workbook: link(cashFlowCell(`$${column}$`, rowOf(key)), expected, 'money'),
    expected: engineFigure(expected, 'money'),
    unit,
  });
  return [
    check('Payments to the horizon are the exported ones', SUM_COLUMN, 'total', Number(total)),
    check('Payments by year add up to them', SUM_COLUMN, 'years.total', Number(total)),
    check('Their present value is the exported one', FIRST_COLUMN, 'result.present', Number(presentValue)),
    check('What growing in steps saves is the exported amount', FIRST_COLUMN, 'result.growth', Number(growthSaving)),
    ...(today === null ? [] : [check('Net present value against today is the exported one', FIRST_COLUMN, 'result.worth', Number(today.netPresentValue))]),
    ...(oldEstate.length === 0 ? [] : [check('Parts of the old estate add up to its cost', FIRST_COLUMN, 'sites', Number((currentCostPerMonth ?? 0).toFixed(2)), `${currency}/month`)]),
  ];
}

/** The Commitments sheet against the exported answer. */
export function commitmentChecks(context: WorkbookContext): readonly Check[] {
  const { bill, commitments, summary } = context.report;
  const layout = commitmentsLayout(context);
  const check = (title: string, column: string, row: number, expected: number, unit = bill.currency): Check => ({
    title,
    workbook: link(`Commitments!$${column}$${row}`, expected, 'money'),
    expected: engineFigure(expected, 'money'),
    unit,
  });
  const first = firstBillRow(layout);
  return [
    check('Commitments save the exported amount', commitmentLetter('saving'), layout.sumRow, Number(summary.commitment.saving), `${bill.currency}/month`),
    check('The bill with commitments, spread evenly, is the exported one', SUM_COLUMN, first + 1, sumOf(commitments.months.map(({ effective }) => effective))),
    check('The bill with commitments, as paid, is the exported one', SUM_COLUMN, first + 2, sumOf(commitments.months.map(({ billed }) => billed))),
  ];
}
