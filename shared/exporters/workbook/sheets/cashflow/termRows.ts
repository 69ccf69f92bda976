import { type CellContent, formula, input, link, text, unit } from '../../cellContent';
import { type KeyedRow, plainRow, type RowOf } from '../../keyedRows';
import { FIRST_COLUMN } from '../../monthColumns';
import { CURRENT_COST_NAME, DISCOUNT_RATE_NAME, EXPERT_HOUR_NAME } from '../../references';
import { toCents } from '../../toCents';
import type { WorkbookContext } from '../../workbookContext';

/** The cell of a term of the plan or of a result, both stand in the first column beside their name. */
export const valueCell = (rowOf: RowOf, key: string): string => `$${FIRST_COLUMN}$${rowOf(key)}`;

const value = (key: string, label: string, cell: (rowOf: RowOf) => CellContent, unitOfValue: string, note = ''): KeyedRow => ({ key, cells: (rowOf) => [text(label, 'label'), cell(rowOf), unit(unitOfValue), text(note, 'label')] });

/** What the plan states and the payments below read. */
export function termRows({ plan: { company }, report: { bill, cashFlow, summary } }: WorkbookContext): readonly KeyedRow[] {
  const { currency } = bill;
  return [
    plainRow(text('Terms', 'heading')),
    value('term.discount', 'Discount rate', () => link(DISCOUNT_RATE_NAME, cashFlow.discountRatePerYear, 'share'), 'a year'),
    value('term.hours', 'Hours of own operating effort', () => input(cashFlow.effortHoursPerYear, 'quantity'), 'hours/year', 'What the rules say of this design.'),
    value('term.hour', 'Expert hour', () => link(EXPERT_HOUR_NAME, company.expertHourCost, 'money'), `${currency}/hour`),
    value('term.effort', 'Own operating effort', (rowOf) => formula(toCents(`${valueCell(rowOf, 'term.hours')}*${valueCell(rowOf, 'term.hour')}`), Number(summary.cost.managedServiceYearly), 'money'), `${currency}/year`),
    ...(company.currentCostPerMonth === null ? [] : [value('term.today', 'Today’s infrastructure', () => link(CURRENT_COST_NAME, company.currentCostPerMonth ?? 0, 'money'), `${currency}/month`, 'The parts of the sites below add up to it.')]),
  ];
}
