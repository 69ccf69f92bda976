import { type CellContent, text } from '../cellContent';
import type { SheetModel } from '../sheetModel';
import type { SheetName } from '../sheetNames';
import type { WorkbookContext } from '../workbookContext';

/** What each sheet is for, in the order of the tabs. */
const CONTENTS: Readonly<Record<SheetName, string>> = {
  Cover: 'Where this workbook comes from and what is in it.',
  Summary: 'The answer on one page: money, recommendation, objectives, reasons, findings; legend of the colours; what stays fixed.',
  Scenarios: 'The cell that chooses the scenario, and the scenarios side by side.',
  Comparison: 'Decisions, sizes and risks of the scenarios side by side; what makes their bills differ, change by change.',
  Assumptions: 'Inputs of the plan and assumptions with range, source and owner; the blue ones move the totals.',
  Volumes: 'What the design runs up: amounts that formulas multiply with assumptions.',
  Prices: 'The price book used, each price once.',
  Bill: 'The bill of materials: quantity × price × exchange rate.',
  Totals: 'The bill by layer and environment, production apart; what is not on it.',
  Allocation: 'What each site bears of the bill.',
  Commitments: 'What is worth a term, what it saves and may cost; bills spread evenly and as paid.',
  'Cash flow': 'Every payment by month to the horizon, its present value, payback.',
  Growth: 'The bill in the sizes of the earlier years.',
  Downtime: 'What outages are expected to cost: a risk, in no payment.',
  'Scenario bill': 'The bills of the scenarios.',
  'Scenario payments': 'What every scenario pays by month.',
  FOCUS: 'The bill under the column names of the FinOps cost specification (FOCUS), as an estimate of one month.',
  Sizing: 'The sizes of every layer and how they are worked out.',
  Answer: 'The answer as it was exported; the checks compare with it.',
  Checks: 'The workbook against that answer, and its sums against each other.',
  Changes: 'The bill against that of an earlier export, line by line.',
};

/** Opens the workbook: plan, scenario, versions, dates, and what each sheet holds. */
export function coverSheet({ plan, report, stamp, sheetNames }: WorkbookContext): SheetModel {
  const { builtIn, own } = report.summary.rulePack;
  const facts: readonly (readonly [string, string])[] = [
    ['Plan', stamp.planName],
    ['Scenario', stamp.scenario],
    ['State of the answer', stamp.completeness],
    ['Fingerprint of the plan', stamp.planHash],
    ['Starts', plan.company.startDate],
    ['Months', String(report.cashFlow.months.length)],
    ['Currency', `${report.bill.currency}, ${report.bill.exchangeRatePerUsd} per USD as of ${plan.company.exchangeRateAsOf}`],
    ['Price book', `${stamp.priceBookId}, prices as of ${stamp.priceBookAsOf}`],
    ['Rule pack', [builtIn, own].flatMap((pack) => (pack === null ? [] : [`${pack.name} ${pack.version}`])).join(' and ')],
    ['Written by', `Plantwright ${stamp.appVersion}`],
  ];
  const row = (label: string, value: string): readonly CellContent[] => [text(label, 'label'), text(value)];
  return {
    name: 'Cover',
    widths: [34, 110],
    frozenRows: 1,
    filter: null,
    rows: [[text('Finance workbook', 'title')], [], ...facts.map(([label, value]) => row(label, value)), [], [text('Sheet', 'header'), text('What it holds', 'header')], ...sheetNames.map((name) => row(name, CONTENTS[name]))],
  };
}
