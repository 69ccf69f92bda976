import { type CellContent, blank, formula, link, text, unit } from '../cellContent';
import { MONTHS_PER_YEAR, sumOfLines } from '../billTotals';
import { billSum } from '../references';
import { chosenUnpriced } from '../scenarios/chosenSum';
import type { SheetModel } from '../sheetModel';
import type { WorkbookContext } from '../workbookContext';
import type { Check } from './check';
import { answerLink } from './answer/answerLink';
import { commitmentChecks, paymentChecks } from './paymentChecks';
import { allocatedTotal, allocationLayout } from './allocation/allocationLayout';
import { totalsBlockSum, totalsCell, totalsLayout } from './totalsLayout';

const HEADER: readonly CellContent[] = [
  text('Check', 'header'),
  ...['Workbook', 'Expected', 'Difference'].map((title) => text(title, 'headerRight')),
  ...['Unit', 'Holds'].map((title) => text(title, 'header')),
];

const FIRST_CHECK_ROW = 4;
/** Amounts are whole cents; anything below half a cent is binary dust. */
const HALF_A_CENT = '0.005';

/** The workbook against the exported answer, and its own sums against each other. */
export function checksSheet(context: WorkbookContext): SheetModel {
  const checks = [...engineChecks(context), ...sumChecks(context), unpricedCheck(context), ...paymentChecks(context), ...commitmentChecks(context)];
  const lastRow = FIRST_CHECK_ROW + checks.length - 1;
  return {
    name: 'Checks',
    widths: [52, 18, 18, 14, 16, 12],
    frozenRows: FIRST_CHECK_ROW - 1,
    filter: null,
    rows: [
      [text('Checks', 'title')],
      [text('The first ones compare with the answer as it was exported: they turn FALSE when you change a price, a quantity or the exchange rate here.')],
      HEADER,
      ...checks.map((check, index) => checkRow(check, FIRST_CHECK_ROW + index)),
      [text('All checks hold', 'heading'), blank, blank, blank, blank, formula(`AND(F${FIRST_CHECK_ROW}:F${lastRow})`, checks.every(holds))],
    ],
  };
}

function checkRow(check: Check, row: number): readonly CellContent[] {
  const difference = formula(`ROUND(B${row}-C${row},2)`, Number((amount(check.workbook) - amount(check.expected)).toFixed(2)), 'money');
  return [
    text(check.title),
    check.workbook,
    check.expected,
    difference,
    unit(check.unit),
    formula(`ABS(B${row}-C${row})<${HALF_A_CENT}`, holds(check)),
  ];
}

function holds(check: Check): boolean {
  return Math.abs(amount(check.workbook) - amount(check.expected)) < Number(HALF_A_CENT);
}

function amount(cell: CellContent): number {
  if (cell.kind === 'number') return cell.value;
  return cell.kind === 'formula' ? Number(cell.result) : 0;
}

function engineChecks(context: WorkbookContext): readonly Check[] {
  const layout = totalsLayout(context);
  const { lines, currency } = context.report.bill;
  const production = sumOfLines(lines.filter((line) => line.production));
  const nonProduction = sumOfLines(lines.filter((line) => !line.production));
  const all = sumOfLines(lines);
  const check = (title: string, row: number, result: number, expected: string, unit: string): Check => ({
    title,
    workbook: link(totalsCell(row), result, 'money'),
    expected: answerLink(context, expected),
    unit,
  });
  const { list } = context.report.bill;
  const atList: readonly Check[] =
    layout.list === null || list === undefined
      ? []
      : [
          check('The lines at list prices are the exported list amount', layout.list.row, Number(list.monthly), 'list', `${currency}/month`),
          check('What discounts take off is the exported amount', layout.list.discountRow, Number(list.discount), 'discount', `${currency}/month`),
        ];
  return [
    ...atList,
    check('Sum of the lines is the exported monthly amount', layout.monthlyRow, all, 'monthly', `${currency}/month`),
    check('Production lines are the exported production amount', layout.productionRow, production, 'production', `${currency}/month`),
    check('Other lines are the exported non-production amount', layout.nonProductionRow, nonProduction, 'nonProduction', `${currency}/month`),
    check('Yearly amount is the exported one', layout.yearlyRow, yearly(all), 'yearly', `${currency}/year`),
  ];
}

function yearly(monthly: number): number {
  return Number((monthly * MONTHS_PER_YEAR).toFixed(2));
}

function sumChecks(context: WorkbookContext): readonly Check[] {
  const layout = totalsLayout(context);
  const { lines, currency } = context.report.bill;
  const all = sumOfLines(lines);
  const monthly = link(totalsCell(layout.monthlyRow), all, 'money');
  const parts = `${totalsCell(layout.productionRow)}+${totalsCell(layout.nonProductionRow)}`;
  const perMonth = `${currency}/month`;
  const allocation = allocationLayout(context);
  const sites: readonly Check[] = allocation === null ? [] : [{ title: 'Sites add up to the monthly amount', workbook: link(allocatedTotal(allocation), all, 'money'), expected: formula(billSum(lines.length), all, 'money'), unit: perMonth }];
  return [
    { title: 'Layers add up to the monthly amount', workbook: formula(totalsBlockSum(layout.layers), all, 'money'), expected: monthly, unit: perMonth },
    { title: 'Environments add up to the monthly amount', workbook: formula(totalsBlockSum(layout.environments), all, 'money'), expected: monthly, unit: perMonth },
    { title: 'Production and non-production add up to it', workbook: formula(`ROUND(${parts},2)`, all, 'money'), expected: monthly, unit: perMonth },
    ...sites,
  ];
}

function unpricedCheck(context: WorkbookContext): Check {
  const { lines } = context.report.bill;
  const unpriced = lines.filter((line) => line.monthly === null).length;
  return {
    title: 'Lines without a price are the exported ones',
    workbook: formula(chosenUnpriced(context), unpriced, 'count'),
    expected: answerLink(context, 'unpriced'),
    unit: 'lines',
  };
}
