import type { BillLine } from '../../../../models/report/report';
import { byObject } from '../../../../models/memo/byObject';
import { columnLetter } from '../columnLetter';
import { FIRST_TABLE_ROW, lastTableRow } from '../tableRows';
import type { WorkbookContext } from '../workbookContext';
import type { SwitchedScenario } from './switchable';

/** Columns of the bills of the scenarios, in their order; the last one only where the company has discounts. */
export const SCENARIO_COLUMNS = ['scenario', 'name', 'environmentId', 'production', 'layer', 'label', 'region', 'sku', 'meter', 'quantity', 'unit', 'usdPerUnit', 'rate', 'monthly', 'currency', 'id', 'listMonthly'] as const;
export type ScenarioColumn = (typeof SCENARIO_COLUMNS)[number];

export interface ScenarioLine {
  readonly scenario: SwitchedScenario;
  readonly line: BillLine;
}

export const scenarioLines = byObject(({ scenarios }: WorkbookContext): readonly ScenarioLine[] => scenarios.flatMap((scenario) => scenario.report.bill.lines.map((line) => ({ scenario, line }))));

export const scenarioCell = (column: ScenarioColumn, index: number): string => `${columnLetter(SCENARIO_COLUMNS.indexOf(column))}${FIRST_TABLE_ROW + index}`;

/** All lines of one column, as an absolute range with its sheet. */
export function scenarioRange(column: ScenarioColumn, context: WorkbookContext): string {
  const letter = columnLetter(SCENARIO_COLUMNS.indexOf(column));
  return `'Scenario bill'!$${letter}$${FIRST_TABLE_ROW}:$${letter}$${lastTableRow(scenarioLines(context).length)}`;
}
