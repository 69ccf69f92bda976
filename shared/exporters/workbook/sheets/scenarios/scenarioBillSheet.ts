import { type CellContent, formula, input, link, text, unit } from '../../cellContent';
import { monthlyCell } from '../../monthlyCell';
import { priceLink } from '../../priceLink';
import { EXCHANGE_RATE_NAME, MISSING_PRICE, NON_PRODUCTION, PRODUCTION, priceCell } from '../../references';
import { SCENARIO_COLUMNS, type ScenarioColumn, type ScenarioLine, scenarioCell, scenarioLines } from '../../scenarios/scenarioLines';
import type { SheetModel } from '../../sheetModel';
import { type TableColumn, tableSheet } from '../../table';
import { toCents } from '../../toCents';
import type { WorkbookContext } from '../../workbookContext';

/** The bills of the scenarios, line by line; prices and the exchange rate are those of all bills. */
export function scenarioBillSheet(context: WorkbookContext): SheetModel {
  const columns = columnsOf(context);
  const shown = SCENARIO_COLUMNS.filter((key) => context.report.bill.list !== undefined || key !== 'listMonthly');
  return tableSheet('Scenario bill', shown.map((key) => ({ key, ...columns[key] })), scenarioLines(context));
}

function columnsOf(context: WorkbookContext): Readonly<Record<ScenarioColumn, Omit<TableColumn<ScenarioLine>, 'key'>>> {
  const { currency, exchangeRatePerUsd } = context.report.bill;
  return {
    scenario: { header: 'Number', width: 9, numeric: true, cell: ({ scenario }) => input(scenario.number, 'count') },
    name: { header: 'Scenario', width: 22, cell: ({ scenario }) => text(scenario.name) },
    environmentId: { header: 'Environment id', width: 12, cell: ({ line }) => text(line.environmentId) },
    production: { header: 'Prod.', width: 7, cell: ({ line }) => text(line.production ? PRODUCTION : NON_PRODUCTION) },
    layer: { header: 'Layer', width: 12, cell: ({ line }) => text(line.layer) },
    label: { header: 'Item', width: 28, cell: ({ line }) => text(line.label) },
    region: { header: 'Region', width: 12, cell: ({ line }) => text(line.region) },
    sku: { header: 'SKU', width: 15, cell: ({ line }) => text(line.sku) },
    meter: { header: 'Meter', width: 20, cell: ({ line }) => text(line.meter) },
    quantity: { header: 'Quantity per month', width: 12, numeric: true, cell: ({ line }) => input(Number(line.quantity), 'quantity') },
    unit: { header: 'Unit', width: 11, cell: ({ line }) => unit(line.unit) },
    usdPerUnit: { header: 'USD per unit', width: 11, numeric: true, cell: ({ line }) => priceLink(line, context) },
    rate: { header: `${currency} per USD`, width: 9, numeric: true, cell: () => link(EXCHANGE_RATE_NAME, Number(exchangeRatePerUsd), 'rate') },
    monthly: { header: 'Monthly', width: 12, numeric: true, cell: ({ line }, index) => monthlyCell(line, scenarioCell('quantity', index), scenarioCell('usdPerUnit', index), scenarioCell('rate', index)) },
    currency: { header: 'Currency', width: 11, cell: () => unit(`${currency}/month`) },
    id: { header: 'Line id', width: 30, cell: ({ line }) => text(line.id) },
    listMonthly: { header: 'At list prices', width: 12, numeric: true, cell: ({ line }, index) => atList(line, index, context) },
  };
}

function atList(line: ScenarioLine['line'], index: number, context: WorkbookContext): CellContent {
  const result = line.monthly === null ? MISSING_PRICE : Number(line.discount?.listMonthly ?? line.monthly);
  if (line.discount === undefined || line.discount.waived) return formula(scenarioCell('monthly', index), result, 'money');
  return formula(toCents(`${scenarioCell('quantity', index)}*${priceCell('listUsdPerUnit', context.priceIndexOf(line))}*${scenarioCell('rate', index)}`), result, 'money');
}
