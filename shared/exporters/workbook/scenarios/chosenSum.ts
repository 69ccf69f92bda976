import { billSum, MISSING_PRICE, SCENARIO_NUMBER_NAME, unpricedFormula } from '../references';
import type { WorkbookContext } from '../workbookContext';
import { ifBase } from './ifBase';
import { scenarioRange } from './scenarioLines';

type Condition = readonly ['environmentId' | 'production' | 'layer', string];

/** Sum of the shown amounts of the chosen bill whose lines meet all conditions. */
export function chosenSum(context: WorkbookContext, conditions: readonly Condition[] = [], column: 'monthly' | 'listMonthly' = 'monthly'): string {
  const base = billSum(context.report.bill.lines.length, conditions, column);
  return context.scenarios.length === 0 ? base : ifBase(context, base, scenarioSum(context, SCENARIO_NUMBER_NAME, conditions, column));
}

/** The same of one scenario, by its number. */
export function scenarioSum(context: WorkbookContext, number: string, conditions: readonly Condition[] = [], column: 'monthly' | 'listMonthly' = 'monthly'): string {
  const criteria = [`${scenarioRange('scenario', context)},${number}`, ...conditions.map(([name, criterion]) => `${scenarioRange(name, context)},${criterion}`)];
  return `ROUND(SUMIFS(${[scenarioRange(column, context), ...criteria].join(',')}),2)`;
}

/** Number of lines of the chosen bill without a price. */
export function chosenUnpriced(context: WorkbookContext): string {
  const base = unpricedFormula(context.report.bill.lines.length);
  if (context.scenarios.length === 0) return base;
  return ifBase(context, base, `COUNTIFS(${scenarioRange('scenario', context)},${SCENARIO_NUMBER_NAME},${scenarioRange('monthly', context)},"${MISSING_PRICE}")`);
}
