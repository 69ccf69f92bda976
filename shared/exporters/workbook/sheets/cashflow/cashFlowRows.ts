import { byObject } from '../../../../../models/memo/byObject';
import { text } from '../../cellContent';
import { type KeyedRow, placeRows, plainRow, type RowOf } from '../../keyedRows';
import type { WorkbookContext } from '../../workbookContext';
import { calendarRows } from './calendarRows';
import { paymentRows } from './paymentRows';
import { priceRows } from './priceRows';
import { resultRows } from './resultRows';
import { sourceRows } from './sourceRows';
import { termRows } from './termRows';
import { worthRows } from './worthRows';
import { yearRows } from './yearRows';

const GAP = plainRow();

/** Every row of the sheet; the first `HEADER_ROW` ones stay in view. */
export function cashFlowRows(context: WorkbookContext): readonly KeyedRow[] {
  const { complete, months } = context.report.cashFlow;
  const state = complete ? 'Every size and price behind the payments is known.' : 'INCOMPLETE: a size or price is missing or a payment falls behind the horizon; every sum is “at least”.';
  return [
    plainRow(text('Payments by month', 'title')),
    plainRow(text(`${state} The platform grows once a year; expected losses by outages are a risk and not in it.`, complete ? 'label' : 'warning')),
    plainRow(text('What', 'header'), text('', 'header'), text('', 'header'), text('Unit', 'header'), text('All months', 'headerRight'), ...months.map((month) => text(month, 'headerRight'))),
    ...resultRows(context),
    GAP,
    ...termRows(context),
    GAP,
    ...priceRows(context),
    GAP,
    ...calendarRows(context),
    GAP,
    ...paymentRows(context),
    GAP,
    ...worthRows(context),
    GAP,
    ...yearRows(context),
    GAP,
    ...sourceRows(context),
  ];
}

/** Where the rows stand, for other sheets. */
export const cashFlowPlaces = byObject((context: WorkbookContext): RowOf => placeRows(cashFlowRows(context)));

/** A cell of the sheet as other sheets name it. */
export const cashFlowCell = (column: string, row: number): string => `'Cash flow'!${column}${row}`;
