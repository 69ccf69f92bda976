import { MONTHS_PER_YEAR } from '../../billTotals';
import type { CashCategory, CashRow } from '../../../../../models/cashflow/cashFlow';
import { categoryName } from '../../../../cashflow/categoryName';
import { text } from '../../cellContent';
import { type KeyedRow, plainRow, type RowOf } from '../../keyedRows';
import { monthRow } from '../../monthRow';
import { FIRST_COLUMN, monthLetter, SECOND_COLUMN } from '../../monthColumns';
import { type BillColumn, billRange, type GrowthColumn, growthRange, NON_PRODUCTION, PRODUCTION } from '../../references';
import type { WorkbookContext } from '../../workbookContext';
import { commitmentsLayout, sumOfView } from '../commitments/commitmentsLayout';
import { oneOffRange, oldEstateRange } from './sourceRows';
import { valueCell } from './termRows';
import { paidRows } from '../../scenarios/paidRows';
import { chosenPayment } from '../../scenarios/scenarioPayments';
import { toCents } from '../../toCents';

/** What is paid in each month, a formula a row, and the sum of all. */
export function paymentRows(context: WorkbookContext): readonly KeyedRow[] {
  const { cashFlow } = context.report;
  const { currency, totals, cumulative } = cashFlow;
  const rows = paidRows(context);
  const first = rows[0];
  const last = rows.at(-1);
  return [
    plainRow(text('Payments', 'heading'), text('Prod.', 'header'), text('Layer', 'header')),
    ...rows.map((row) => paymentRow(row, context)),
    monthRow({
      key: 'total',
      label: 'All payments',
      unit: currency,
      format: 'money',
      results: totals.map(Number),
      formula: (column, rowOf) => `ROUND(SUM(${column}${rowOf(first?.id ?? '')}:${column}${rowOf(last?.id ?? '')}),2)`,
      sum: Number(cashFlow.total),
    }),
    monthRow({
      key: 'cumulative',
      label: 'Since the start',
      unit: currency,
      format: 'money',
      results: cumulative.map(Number),
      formula: (column, rowOf) => `ROUND(SUM($${monthLetter(0)}${rowOf('total')}:${column}${rowOf('total')}),2)`,
    }),
  ];
}

function paymentRow(row: CashRow, context: WorkbookContext): KeyedRow {
  const production = row.category === 'azure-production' ? PRODUCTION : NON_PRODUCTION;
  return monthRow({
    key: row.id,
    label: categoryName(row.category),
    ...(row.layer === null ? {} : { beside: [text(production), text(row.layer)] as const }),
    unit: context.report.cashFlow.currency,
    format: 'money',
    results: row.months.map(Number),
    formula: (column, rowOf) => chosenPayment(context, FORMULAS[row.category](column, rowOf, context, row), row.id, column),
    sum: Number(row.total),
  });
}

type PaymentFormula = (column: string, rowOf: RowOf, context: WorkbookContext, row: CashRow) => string;

/** Σ lines of the size of that year × price steps, to the cent: the Growth sheet before the last year, the Bill sheet in it. */
const azure: PaymentFormula = (column, rowOf, { report: { bill, cashFlow }, earlier }, row) => {
  const own = rowOf(row.id);
  const [production, layer] = [`$${FIRST_COLUMN}${own}`, `$${SECOND_COLUMN}${own}`];
  const year = `${column}$${rowOf('year')}`;
  const lastYear = `$${monthLetter(cashFlow.months.length - 1)}$${rowOf('year')}`;
  const grown = (name: GrowthColumn): string => growthRange(name, earlier.length);
  const billed = (name: BillColumn): string => billRange(name, bill.lines.length);
  const before = `SUMIFS(${grown('monthly')},${grown('year')},${year},${grown('production')},${production},${grown('layer')},${layer})`;
  const last = `IF(${year}=${lastYear},SUMIFS(${billed('monthly')},${billed('production')},${production},${billed('layer')},${layer}),0)`;
  return toCents(`(${before}+${last})*${column}$${rowOf('factor.azure')}`);
};

const oneOff: PaymentFormula = (column, rowOf, { report: { cashFlow } }, row) =>
  cashFlow.oneOffs.length === 0 ? '0' : `ROUND(SUMIFS(${oneOffRange('amount', cashFlow, rowOf)},${oneOffRange('category', cashFlow, rowOf)},"${row.category}",${oneOffRange('month', cashFlow, rowOf)},${column}$${rowOf('month')}),2)`;

const FORMULAS: Readonly<Record<CashCategory, PaymentFormula>> = {
  'azure-production': azure,
  'azure-non-production': azure,
  commitments: (column, _, context) => sumOfView('as paid', column, commitmentsLayout(context), 'Commitments!'),
  'managed-service': (column, rowOf) => toCents(`${valueCell(rowOf, 'term.effort')}/${MONTHS_PER_YEAR}*${column}$${rowOf('factor.expert-hours')}`),
  'dual-running': (column, rowOf, { report: { cashFlow } }) =>
    cashFlow.oldEstate.length === 0
      ? '0'
      : toCents(`SUMIFS(${oldEstateRange(FIRST_COLUMN, cashFlow, rowOf)},${oldEstateRange(SECOND_COLUMN, cashFlow, rowOf)},">="&${column}$${rowOf('month')})*${column}$${rowOf('factor.old-estate')}`),
  migration: oneOff,
  'edge-hardware': oneOff,
};
