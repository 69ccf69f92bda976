import { columnLetter } from './columnLetter';
import { assumptionRows } from './sheets/assumptions/assumptionRows';
import { FIRST_TABLE_ROW } from './tableRows';
import { SCENARIO_NAME, SCENARIO_NUMBER_NAME } from './references';
import { CHOSEN_CELL, NUMBER_CELL } from './sheets/scenarios/scenariosSheet';
import type { WorkbookContext } from './workbookContext';

/** Id, label, value. */
const VALUE_COLUMN = 2;

/** Names of cells that formulas use instead of addresses. */
export function definedNames(context: WorkbookContext): readonly { readonly name: string; readonly cell: string }[] {
  return [...scenarioNames(context), ...assumptionRows(context).flatMap(({ name }, at) => (name === null ? [] : [{ name, cell: `Assumptions!$${columnLetter(VALUE_COLUMN)}$${FIRST_TABLE_ROW + at}` }]))];
}

const scenarioNames = ({ scenarios }: WorkbookContext) =>
  scenarios.length === 0 ? [] : [{ name: SCENARIO_NAME, cell: `Scenarios!${CHOSEN_CELL}` }, { name: SCENARIO_NUMBER_NAME, cell: `Scenarios!${NUMBER_CELL}` }];
