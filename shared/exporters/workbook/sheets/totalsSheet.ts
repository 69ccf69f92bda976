import { type CellContent, blank, formula, text, unit } from '../cellContent';
import { MONTHS_PER_YEAR, sumOfLines } from '../billTotals';
import { NON_PRODUCTION, PRODUCTION, quoted } from '../references';
import { chosenSum } from '../scenarios/chosenSum';
import type { SheetModel } from '../sheetModel';
import type { WorkbookContext } from '../workbookContext';
import { TOTALS_AMOUNT, type TotalsBlock, type TotalsLayout, totalsLayout } from './totalsLayout';

const HEADER_ROWS = 3;

/** Totals of the bill: the whole, production apart from the rest, by layer and by environment. */
export function totalsSheet(context: WorkbookContext): SheetModel {
  const layout = totalsLayout(context);
  return {
    name: 'Totals',
    widths: [26, 26, 18, 16, 92],
    frozenRows: HEADER_ROWS,
    filter: null,
    rows: [
      [text('Totals of the bill', 'title')],
      [text(context.stamp.completeness, context.report.summary.complete ? 'body' : 'warning')],
      [text('Total', 'header'), text('', 'header'), text('Amount', 'headerRight'), text('Unit', 'header')],
      ...listTotals(context, layout),
      ...plainTotals(context, layout.monthlyRow),
      [],
      ...blockRows('Layer', layout.layers, 'layer', context),
      [],
      ...blockRows('Environment', layout.environments, 'environmentId', context),
      [],
      [text('Not on this bill', 'header'), text('', 'header'), text('', 'header'), text('', 'header'), text('Why, and when it matters', 'header')],
      ...context.report.summary.notOnBill.map(({ what, why, matters }) => [text(what, 'label'), blank, blank, blank, text(`${why} ${matters}`)]),
    ],
  };
}

/** List price less discount is what the lines add up to. */
function listTotals(context: WorkbookContext, { list, monthlyRow }: TotalsLayout): readonly (readonly CellContent[])[] {
  const { report } = context;
  if (list === null || report.bill.list === undefined) return [];
  const perMonth = unit(`${report.bill.currency}/month`);
  return [
    [text('At list prices', 'label'), blank, formula(chosenSum(context, [], 'listMonthly'), Number(report.bill.list.monthly), 'money'), perMonth],
    [text('Discounts take off', 'label'), blank, formula(`ROUND(${TOTALS_AMOUNT}${list.row}-${TOTALS_AMOUNT}${monthlyRow},2)`, Number(report.bill.list.discount), 'money'), perMonth],
  ];
}

function plainTotals(context: WorkbookContext, monthlyRow: number): readonly (readonly CellContent[])[] {
  const { report } = context;
  const { cost } = report.summary;
  const [perMonth, perYear] = [unit(`${report.bill.currency}/month`), unit(`${report.bill.currency}/year`)];
  const only = (production: string) => chosenSum(context, [['production', quoted(production)]]);
  return [
    [text('Monthly', 'label'), blank, formula(chosenSum(context), Number(cost.monthly), 'money'), perMonth],
    [text('Production', 'label'), blank, formula(only(PRODUCTION), Number(cost.production), 'money'), perMonth],
    [text('Non-production', 'label'), blank, formula(only(NON_PRODUCTION), Number(cost.nonProduction), 'money'), perMonth],
    [text('Yearly', 'label'), blank, formula(`${MONTHS_PER_YEAR}*${TOTALS_AMOUNT}${monthlyRow}`, Number(cost.yearly), 'money'), perYear],
  ];
}

/** The first column holds what the bill is searched for, so a row explains its own sum. */
function blockRows(title: string, block: TotalsBlock, column: 'layer' | 'environmentId', context: WorkbookContext): readonly (readonly CellContent[])[] {
  const { currency } = context.report.bill;
  const header = [text(title, 'header'), text('Name', 'header'), text('Amount', 'headerRight'), text('Unit', 'header')];
  const rows = block.groups.map((group, index) => {
    const sum = chosenSum(context, [[column, `$A${block.headerRow + 1 + index}`]]);
    return [text(group.id), text(group.label), formula(sum, sumOfLines(group.lines), 'money'), unit(`${currency}/month`)];
  });
  return [header, ...rows];
}
