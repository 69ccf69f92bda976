import Big from 'big.js';
import { byObject } from '../../../../models/memo/byObject';
import { FIRST_TABLE_ROW } from '../tableRows';
import { SCENARIO_NUMBER_NAME, quoted } from '../references';
import type { WorkbookContext } from '../workbookContext';
import { ifBase } from './ifBase';
import type { SwitchedScenario } from './switchable';

export const NUMBER_COLUMN = 'A';
export const ROW_COLUMN = 'C';

/** One row of payments of a scenario, as the engine has them. */
export interface ScenarioPayment {
  readonly scenario: SwitchedScenario;
  readonly row: string;
  readonly months: readonly number[];
}

/** What a bill with its commitments comes to in a month, spread evenly and as it is paid. */
export const BILL_ROWS = { effective: 'bill.effective', billed: 'bill.billed' } as const;

/** Once for each workbook: every month asks. */
export const scenarioPayments = byObject(({ scenarios }: WorkbookContext): readonly ScenarioPayment[] =>
  scenarios.flatMap((scenario) => {
    const { cashFlow, commitments } = scenario.report;
    return [
      ...cashFlow.rows.map(({ id, months }) => ({ scenario, row: id, months: months.map(Number) })),
      ...(['effective', 'billed'] as const).map((view) => ({ scenario, row: BILL_ROWS[view], months: commitments.months.map((month) => new Big(month[view]).toNumber()) })),
    ];
  }),
);

/** What the plan itself pays in a month, or, where another scenario is chosen, what that one does; both sheets have their months in the same columns. */
export function chosenPayment(context: WorkbookContext, base: string, row: string, column: string): string {
  const last = FIRST_TABLE_ROW + scenarioPayments(context).length - 1;
  const range = (letter: string): string => `'Scenario payments'!${letter}$${FIRST_TABLE_ROW}:${letter}$${last}`;
  return ifBase(context, base, `ROUND(SUMIFS(${range(column)},${range(`$${NUMBER_COLUMN}`)},${SCENARIO_NUMBER_NAME},${range(`$${ROW_COLUMN}`)},${quoted(row)}),2)`);
}
