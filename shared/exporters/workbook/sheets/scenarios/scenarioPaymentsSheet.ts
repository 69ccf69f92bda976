import Big from 'big.js';
import { formula, input, text, unit } from '../../cellContent';
import { monthRange } from '../../monthColumns';
import { scenarioPayments } from '../../scenarios/scenarioPayments';
import type { SheetModel } from '../../sheetModel';
import { FIRST_TABLE_ROW, TABLE_HEADER_ROW } from '../../tableRows';
import type { WorkbookContext } from '../../workbookContext';

const FIRST_WIDTHS = [9, 30, 34, 10, 16] as const;
const MONTH_WIDTH = 12;

/** What every scenario pays in every month, as the engine has it: its design grows by itself. */
export function scenarioPaymentsSheet(context: WorkbookContext): SheetModel {
  const { months, currency } = context.report.cashFlow;
  const rows = scenarioPayments(context);
  return {
    name: 'Scenario payments',
    widths: [...FIRST_WIDTHS, ...months.map(() => MONTH_WIDTH)],
    frozenRows: TABLE_HEADER_ROW,
    frozenColumns: 3,
    filter: { headerRow: TABLE_HEADER_ROW, lastRow: FIRST_TABLE_ROW + rows.length - 1 },
    rows: [
      [text('Number', 'headerRight'), ...['Scenario', 'Row', 'Unit'].map((title) => text(title, 'header')), text('All months', 'headerRight'), ...months.map((month) => text(month, 'headerRight'))],
      ...rows.map(({ scenario, row, months: amounts }, at) => [
        input(scenario.number, 'count'),
        text(scenario.name, 'label'),
        text(row, 'label'),
        unit(currency),
        formula(`ROUND(SUM(${monthRange(FIRST_TABLE_ROW + at, amounts.length)}),2)`, amounts.reduce((sum, each) => sum.plus(each), new Big(0)).toNumber(), 'money'),
        ...amounts.map((amount) => input(amount, 'money')),
      ]),
    ],
  };
}
