import { text } from '../../cellContent';
import { type KeyedRow, plainRow } from '../../keyedRows';
import { MONTHS_PER_YEAR } from '../../billTotals';
import { monthRow, type MonthRow } from '../../monthRow';
import { SECOND_COLUMN } from '../../monthColumns';
import type { WorkbookContext } from '../../workbookContext';
import { HEADER_ROW } from './cashFlowColumns';
import { oldEstateRange, oneOffRange } from './sourceRows';

/** What the months are, as 1 or 0, for models that build on this one. */
export function calendarRows({ report: { cashFlow } }: WorkbookContext): readonly KeyedRow[] {
  const { months, oneOffs, oldEstate } = cashFlow;
  const flag = (key: string, label: string, holds: (month: string, at: number) => boolean, condition: MonthRow['formula']): KeyedRow =>
    monthRow({ key: `flag.${key}`, label, unit: '1 or 0', format: 'count', results: months.map((month, at) => (holds(month, at) ? 1 : 0)), formula: (...place) => `IF(${condition(...place)},1,0)` });
  return [
    plainRow(text('Calendar flags', 'heading')),
    flag('plan-year', 'A year of the plan begins', (_, at) => at % MONTHS_PER_YEAR === 0, (column, rowOf) => `MOD(${column}$${rowOf('month')}-1,${MONTHS_PER_YEAR})=0`),
    flag('calendar-year', 'A calendar year begins', (month) => month.endsWith('-01'), (column) => `RIGHT(${column}$${HEADER_ROW},2)="01"`),
    flag('move', 'A wave of the move is paid', (month) => oneOffs.some((each) => each.category === 'migration' && each.month === month), (column, rowOf) =>
      oneOffs.length === 0 ? 'FALSE' : `COUNTIFS(${oneOffRange('category', cashFlow, rowOf)},"migration",${oneOffRange('month', cashFlow, rowOf)},${column}$${rowOf('month')})>0`,
    ),
    flag('dual', 'Old and new run side by side', (_, at) => oldEstate.some(({ lastMonth }) => lastMonth > at), (column, rowOf) => (oldEstate.length === 0 ? 'FALSE' : `COUNTIFS(${oldEstateRange(SECOND_COLUMN, cashFlow, rowOf)},">="&${column}$${rowOf('month')})>0`)),
    flag('last', 'Last month of the horizon', (_, at) => at === months.length - 1, (column, rowOf) => `${column}$${rowOf('month')}=${String(months.length)}`),
  ];
}
