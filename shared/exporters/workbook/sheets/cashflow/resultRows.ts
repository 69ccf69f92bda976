import { type CellContent, formula, text, unit } from '../../cellContent';
import { type KeyedRow, plainRow, type RowOf } from '../../keyedRows';
import { monthRange, SUM_COLUMN } from '../../monthColumns';
import { paidRows } from '../../scenarios/paidRows';
import type { WorkbookContext } from '../../workbookContext';
import { HEADER_ROW } from './cashFlowColumns';
import { valueCell } from './termRows';

const NEVER = 'not within the horizon';

/** What the payments below come to. */
export function resultRows(context: WorkbookContext): readonly KeyedRow[] {
  const { cashFlow } = context.report;
  const { currency, months, total, presentValue, peak, growthSaving, today } = cashFlow;
  const across = (rowOf: RowOf, key: string): string => monthRange(rowOf(key), months.length);
  const sumOf = (rowOf: RowOf, key: string): string => `$${SUM_COLUMN}$${rowOf(key)}`;
  const monthName = (place: string): string => `INDEX(${monthRange(HEADER_ROW, months.length)},${place})`;
  const row = (key: string, label: string, unitOfRow: string, cell: (rowOf: RowOf) => CellContent): KeyedRow => ({ key: `result.${key}`, cells: (rowOf) => [text(label, 'label'), cell(rowOf), unit(unitOfRow)] });
  const azure = paidRows(context).filter(({ layer }) => layer !== null);
  return [
    plainRow(text('Results', 'heading')),
    row('total', `All payments of ${months.length} months`, currency, (rowOf) => formula(sumOf(rowOf, 'total'), Number(total), 'money')),
    row('present', 'Their present value', currency, (rowOf) => formula(sumOf(rowOf, 'present'), Number(presentValue), 'money')),
    row('peak', 'Dearest month', currency, (rowOf) => formula(`MAX(${across(rowOf, 'total')})`, Number(peak.amount), 'money')),
    row('peakMonth', 'Dearest month is', '', (rowOf) => formula(monthName(`MATCH(${valueCell(rowOf, 'result.peak')},${across(rowOf, 'total')},0)`), peak.month)),
    row('growth', 'Saved by growing in steps, before commitments', currency, (rowOf) =>
      formula(`ROUND(${sumOf(rowOf, 'final')}-SUM(${sumOf(rowOf, azure[0]?.id ?? '')}:${sumOf(rowOf, azure.at(-1)?.id ?? '')}),2)`, Number(growthSaving), 'money'),
    ),
    ...(today === null
      ? []
      : [
          row('worth', 'Net present value against today', currency, (rowOf) => formula(sumOf(rowOf, 'today.present'), Number(today.netPresentValue), 'money')),
          // The last month whose balance is below zero, and the one after it.
          row('paidBack', 'Paid back after', 'months', (rowOf) => {
            const last = `MAX(${across(rowOf, 'today.below')})`;
            return formula(`IF(${last}<${months.length},${last}+1,"${NEVER}")`, today.paybackAfterMonths ?? NEVER, 'count');
          }),
          row('paidBackMonth', 'Paid back in', '', (rowOf) => {
            const after = valueCell(rowOf, 'result.paidBack');
            return formula(`IF(ISNUMBER(${after}),${monthName(after)},"${NEVER}")`, today.paybackMonth ?? NEVER);
          }),
        ]),
  ];
}
