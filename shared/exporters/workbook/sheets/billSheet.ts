import type { BillLine } from '../../../../models/report/report';
import { type CellContent, blank, formula, link, text, unit } from '../cellContent';
import { monthlyCell } from '../monthlyCell';
import { priceLink } from '../priceLink';
import { BILL_COLUMNS, type BillColumn, EXCHANGE_RATE_NAME, MISSING_PRICE, NON_PRODUCTION, PRODUCTION, billCell, billSum, priceCell } from '../references';
import type { SheetModel } from '../sheetModel';
import { type TableColumn, tableSheet } from '../table';
import type { WorkbookContext } from '../workbookContext';
import { quantityCell } from '../terms/quantityCells';
import { toCents } from '../toCents';

type Column = Omit<TableColumn<BillLine>, 'key'>;

/** One row per bill line: quantity × price × exchange rate, rounded to the cent, and the sum below. */
export function billSheet(context: WorkbookContext): SheetModel {
  const columns = billColumns(context);
  return tableSheet(
    'Bill',
    billColumnsOf(context).map((key) => ({ key, ...columns[key] })),
    context.report.bill.lines,
    [totalRow(context)],
  );
}

function billColumns(context: WorkbookContext): Readonly<Record<BillColumn, Column>> {
  const { bill, cashFlow } = context.report;
  const { currency, exchangeRatePerUsd } = bill;
  const names = new Map(context.plan.environments.map((environment) => [environment.id, environment.name] as const));
  return {
    environmentId: { header: 'Environment id', width: 12, cell: (line) => text(line.environmentId) },
    environment: { header: 'Environment', width: 12, cell: (line) => text(names.get(line.environmentId) ?? line.environmentId) },
    production: { header: 'Prod.', width: 7, cell: (line) => text(line.production ? PRODUCTION : NON_PRODUCTION) },
    layer: { header: 'Layer', width: 12, cell: (line) => text(line.layer) },
    label: { header: 'Item', width: 28, cell: (line) => text(line.label) },
    region: { header: 'Region', width: 12, cell: (line) => text(line.region) },
    sku: { header: 'SKU', width: 15, cell: (line) => text(line.sku) },
    meter: { header: 'Meter', width: 20, cell: (line) => text(line.meter) },
    quantityFormula: { header: 'How the quantity comes about', width: 26, cell: (line) => text(line.quantityFormula) },
    quantity: { header: 'Quantity per month', width: 12, numeric: true, cell: (_, index) => quantityCell(bill.lines, index, { terms: bill.terms, volumes: context.volumes, year: cashFlow.steps.length, cellAt: (at) => billCell('quantity', at) }) },
    unit: { header: 'Unit', width: 11, cell: (line) => unit(line.unit) },
    usdPerUnit: { header: 'USD per unit', width: 11, numeric: true, cell: (line) => priceLink(line, context) },
    rate: { header: `${currency} per USD`, width: 9, numeric: true, cell: () => link(EXCHANGE_RATE_NAME, Number(exchangeRatePerUsd), 'rate') },
    monthly: { header: 'Monthly', width: 12, numeric: true, cell: (line, index) => monthlyCell(line, billCell('quantity', index), billCell('usdPerUnit', index), billCell('rate', index)) },
    currency: { header: 'Currency', width: 11, cell: () => unit(`${currency}/month`) },
    id: { header: 'Line id', width: 30, cell: (line) => text(line.id) },
    listMonthly: { header: 'At list prices', width: 12, numeric: true, cell: (line, index) => listMonthly(line, index, context) },
  };
}

const billColumnsOf = ({ report }: WorkbookContext): readonly BillColumn[] => BILL_COLUMNS.filter((key) => report.bill.list !== undefined || key !== 'listMonthly');

/** Quantity × list price where a discount counts, else what is paid. */
function listMonthly(line: BillLine, index: number, context: WorkbookContext): CellContent {
  const paid = billCell('monthly', index);
  const result = line.monthly === null ? MISSING_PRICE : Number(line.discount?.listMonthly ?? line.monthly);
  if (line.discount === undefined || line.discount.waived) return formula(paid, result, 'money');
  return formula(toCents(`${billCell('quantity', index)}*${priceCell('listUsdPerUnit', context.priceIndexOf(line))}*${billCell('rate', index)}`), result, 'money');
}

function totalRow(context: WorkbookContext): readonly CellContent[] {
  const { report } = context;
  const total = formula(billSum(report.bill.lines.length), Number(report.summary.cost.monthly), 'money');
  const cells: Partial<Record<BillColumn, CellContent>> = {
    environmentId: text('Total', 'heading'),
    monthly: total,
    currency: unit(`${report.bill.currency}/month`),
    ...(report.bill.list === undefined ? {} : { listMonthly: formula(billSum(report.bill.lines.length, [], 'listMonthly'), Number(report.bill.list.monthly), 'money') }),
  };
  return billColumnsOf(context).map((column) => cells[column] ?? blank);
}
