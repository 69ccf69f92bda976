import { type CellContent, input, text, unit } from '../../cellContent';
import { type KeyedRow, plainRow, type RowOf } from '../../keyedRows';
import { FIRST_COLUMN } from '../../monthColumns';
import type { WorkbookContext } from '../../workbookContext';

/** The cell of a term of the plan or of a result, both stand in the first column beside their name. */
export const valueCell = (rowOf: RowOf, key: string): string => `$${FIRST_COLUMN}$${rowOf(key)}`;

const value = (key: string, label: string, cell: CellContent, unitOfValue: string, note = ''): KeyedRow => ({ key, cells: () => [text(label, 'label'), cell, unit(unitOfValue), text(note, 'label')] });

/** What the plan states and the payments below read. */
export function termRows({ plan: { company }, report: { bill, cashFlow, summary } }: WorkbookContext): readonly KeyedRow[] {
  const { currency } = bill;
  return [
    plainRow(text('Terms', 'heading')),
    value('term.discount', 'Discount rate', input(cashFlow.discountRatePerYear, 'share'), 'a year'),
    value('term.effort', 'Own operating effort', input(Number(summary.cost.managedServiceYearly), 'money'), `${currency}/year`),
    value('term.hour', 'Expert hour', input(company.expertHourCost, 'money'), `${currency}/hour`),
    ...(company.currentCostPerMonth === null ? [] : [value('term.today', 'Today’s infrastructure', input(company.currentCostPerMonth, 'money'), `${currency}/month`, 'The parts of the sites below add up to it.')]),
  ];
}
