import { type CellContent, formula, input, text } from '../../cellContent';
import { lineColumns } from '../../lineColumns';
import { MISSING_PRICE, priceCell } from '../../references';
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
  return {
    ...lineColumns<ScenarioLine>(context, scenarioCell),
    scenario: { header: 'Number', width: 9, numeric: true, cell: ({ scenario }) => input(scenario.number, 'count') },
    name: { header: 'Scenario', width: 22, cell: ({ scenario }) => text(scenario.name) },
    quantity: { header: 'Quantity per month', width: 12, numeric: true, cell: ({ line }) => input(Number(line.quantity), 'quantity') },
    listMonthly: { header: 'At list prices', width: 12, numeric: true, cell: ({ line }, index) => atList(line, index, context) },
  };
}

function atList(line: ScenarioLine['line'], index: number, context: WorkbookContext): CellContent {
  const result = line.monthly === null ? MISSING_PRICE : Number(line.discount?.listMonthly ?? line.monthly);
  if (line.discount === undefined || line.discount.waived) return formula(scenarioCell('monthly', index), result, 'money');
  return formula(toCents(`${scenarioCell('quantity', index)}*${priceCell('listUsdPerUnit', context.priceIndexOf(line))}*${scenarioCell('rate', index)}`), result, 'money');
}
