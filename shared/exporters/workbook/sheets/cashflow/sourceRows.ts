import type { Term } from '../../../../../models/figure/term';
import type { CashFlow } from '../../../../../models/cashflow/cashFlow';
import { blank, type CellContent, formula, input, type NumberFormat, text, unit } from '../../cellContent';
import { type KeyedRow, plainRow, type RowOf } from '../../keyedRows';
import { FIRST_COLUMN, monthRange, SECOND_COLUMN } from '../../monthColumns';
import { EXCHANGE_RATE_NAME } from '../../references';
import type { WorkbookContext } from '../../workbookContext';
import { valueCell } from './termRows';
import { termFormula } from '../../terms/termFormula';
import { toCents } from '../../toCents';

/** The engine rounds hours of the move to as many. */
const HOURS_DECIMALS = 2;

/** Columns of the single payments. */
const ONE_OFF_COLUMNS = { category: FIRST_COLUMN, month: SECOND_COLUMN, hours: 'D', hardwareUsd: 'E', amount: 'F' } as const;

/** All single payments of one column. */
export function oneOffRange(column: keyof typeof ONE_OFF_COLUMNS, { oneOffs }: CashFlow, rowOf: RowOf): string {
  const letter = ONE_OFF_COLUMNS[column];
  return `$${letter}$${rowOf(`oneOff.${oneOffs[0]?.id ?? ''}`)}:$${letter}$${rowOf(`oneOff.${oneOffs.at(-1)?.id ?? ''}`)}`;
}

/** All sites of one column of the old estate. */
export function oldEstateRange(column: string, { oldEstate }: CashFlow, rowOf: RowOf): string {
  return `$${column}$${rowOf(`site.${oldEstate[0]?.siteId ?? ''}`)}:$${column}$${rowOf(`site.${oldEstate.at(-1)?.siteId ?? ''}`)}`;
}

/** What the old estate costs by site and how long, and the payments that are made once. */
export function sourceRows(context: WorkbookContext): readonly KeyedRow[] {
  return [...oldEstateRows(context), ...oneOffRows(context)];
}

function oldEstateRows({ report: { cashFlow } }: WorkbookContext): readonly KeyedRow[] {
  if (cashFlow.oldEstate.length === 0) return [];
  return [
    plainRow(text('Old estate by site', 'heading'), text('A month', 'headerRight'), text('Paid to month', 'headerRight'), text('Unit', 'header')),
    ...cashFlow.oldEstate.map(({ siteId, name, monthly, lastMonth }): KeyedRow => ({ key: `site.${siteId}`, cells: () => [text(name, 'label'), input(Number(monthly), 'money'), input(lastMonth, 'count'), unit(`${cashFlow.currency}/month`)] })),
    {
      key: 'sites',
      cells: (rowOf) => [text('All sites', 'label'), formula(`ROUND(SUM(${oldEstateRange(FIRST_COLUMN, cashFlow, rowOf)}),2)`, cashFlow.oldEstate.reduce((sum, { monthly }) => Number((sum + Number(monthly)).toFixed(2)), 0), 'money'), blank, unit(`${cashFlow.currency}/month`)],
    },
  ];
}

function oneOffRows({ report: { cashFlow }, volumes }: WorkbookContext): readonly KeyedRow[] {
  const { currency, months, oneOffs } = cashFlow;
  if (oneOffs.length === 0) return [];
  const factorIn = (what: string, row: number, rowOf: RowOf): string => `INDEX(${monthRange(rowOf(`factor.${what}`), months.length)},${ONE_OFF_COLUMNS.month}${row})`;
  return [
    plainRow(text('Paid once', 'heading'), text('Kind', 'header'), text('Month', 'headerRight'), text('Hours', 'headerRight'), text('Hardware, USD', 'headerRight'), text('Amount', 'headerRight'), text('Unit', 'header')),
    ...oneOffs.map(({ id, what, category, month, hours, hardwareUsd, amount, terms }): KeyedRow => ({
      key: `oneOff.${id}`,
      cells: (rowOf) => {
        const row = rowOf(`oneOff.${id}`);
        const stated = (term: Term | undefined, value: number, format: NumberFormat, decimals?: number): CellContent => {
          if (term === undefined) return input(value, format);
          const worked = termFormula(term, (each) => volumes.cellOf(each, { year: null, where: what }));
          return formula(decimals === undefined ? worked : `ROUND(${worked},${decimals})`, value, format);
        };
        const effort = `${ONE_OFF_COLUMNS.hours}${row}*${valueCell(rowOf, 'term.hour')}*${factorIn('expert-hours', row, rowOf)}`;
        const hardware = `${ONE_OFF_COLUMNS.hardwareUsd}${row}*${EXCHANGE_RATE_NAME}*${factorIn('edge-hardware', row, rowOf)}`;
        return [
          text(what, 'label'),
          text(category, 'label'),
          input(months.indexOf(month) + 1, 'count'),
          stated(terms.hours, hours, 'quantity', HOURS_DECIMALS),
          stated(terms.hardwareUsd, hardwareUsd, 'money'),
          formula(toCents(`${hardware}+${effort}`), Number(amount), 'money'),
          unit(currency),
        ];
      },
    })),
  ];
}
