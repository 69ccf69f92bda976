import { MONTHS_PER_YEAR } from '../../billTotals';
import { blank, type CellContent, choice, formula, text, unit } from '../../cellContent';
import { billSum } from '../../references';
import { scenarioSum } from '../../scenarios/chosenSum';
import { BASE_LABEL } from '../../scenarios/switchable';
import type { SheetModel } from '../../sheetModel';
import type { WorkbookContext } from '../../workbookContext';
import { answerOf } from '../answer/answerLink';

export const CHOSEN_CELL = '$B$3';
export const NUMBER_CELL = '$B$4';
const HEADER_ROW = 6;
const FIRST_ROW = HEADER_ROW + 1;

const HEADERS = ['Scenario', 'Monthly', 'Yearly', 'All payments', 'Their present value', 'Risk-adjusted cost a year', 'Currency', 'What it says'] as const;
const NUMERIC: ReadonlySet<string> = new Set(HEADERS.slice(1, 6));

/** The cell that switches every total, and the scenarios side by side. */
export function scenariosSheet(context: WorkbookContext): SheetModel {
  const { scenarios, leftOut } = context;
  const last = FIRST_ROW + scenarios.length;
  const labels = `$A$${FIRST_ROW}:$A$${last}`;
  return {
    name: 'Scenarios',
    widths: [34, 34, 18, 18, 18, 18, 12, 70],
    frozenRows: HEADER_ROW,
    filter: null,
    rows: [
      [text('Scenarios', 'title')],
      [text('Choose one in the blue cell: Summary, Totals and Cash flow then show it, and the Checks compare it with its own answer. Bill, Volumes, Allocation and the list of commitments stay those of the plan; payments of scenarios are as exported.', 'label')],
      [text('Scenario', 'label'), choice(BASE_LABEL, labels)],
      [text('Its number', 'label'), formula(`MATCH(${CHOSEN_CELL},${labels},0)`, 1, 'count')],
      [],
      HEADERS.map((title) => text(title, NUMERIC.has(title) ? 'headerRight' : 'header')),
      rowOf(context, 0, BASE_LABEL, billSum(context.report.bill.lines.length)),
      ...scenarios.map(({ number, label }, at) => rowOf(context, at + 1, label, scenarioSum(context, String(number)))),
      ...leftOut.map((name) => [text(`${name}: other months, rates or price steps than the plan; export it on its own`, 'label')]),
    ],
  };
}

function rowOf(context: WorkbookContext, at: number, label: string, monthly: string): readonly CellContent[] {
  const { summary, headline } = (at === 0 ? context.report : context.scenarios[at - 1]?.report) ?? context.report;
  const row = FIRST_ROW + at;
  return [
    text(label, 'label'),
    formula(monthly, Number(summary.cost.monthly), 'money'),
    formula(`${MONTHS_PER_YEAR}*$B${row}`, Number(summary.cost.yearly), 'money'),
    ...['total', 'present', 'riskAdjusted'].map((key) => answerOf(context, key, at) ?? blank),
    unit(summary.cost.currency),
    text(headline),
  ];
}
