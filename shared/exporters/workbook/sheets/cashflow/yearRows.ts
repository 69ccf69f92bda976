import { CASH_CATEGORIES, type CashCategory } from '../../../../../models/cashflow/cashFlow';
import { categoryName } from '../../../../cashflow/categoryName';
import { blank, formula, text, unit } from '../../cellContent';
import { type KeyedRow, plainRow, type RowOf } from '../../keyedRows';
import { monthLetter, monthRange } from '../../monthColumns';
import { paidRows } from '../../scenarios/paidRows';
import type { WorkbookContext } from '../../workbookContext';

/** The payments of each year by what they go to. */
export function yearRows(context: WorkbookContext): readonly KeyedRow[] {
  const { currency, months, years } = context.report.cashFlow;
  const rows = paidRows(context);
  const across = (rowOf: RowOf, key: string): string => monthRange(rowOf(key), months.length);
  const inYear = (rowOf: RowOf, key: string, year: number): string => `SUMIFS(${across(rowOf, key)},${across(rowOf, 'year')},${year})`;
  const row = (key: string, label: string, keys: readonly string[], results: readonly string[]): KeyedRow => ({
    key: `years.${key}`,
    cells: (rowOf) => [
      text(label, 'label'),
      blank,
      blank,
      unit(currency),
      formula(`ROUND(SUM(${monthLetter(0)}${rowOf(`years.${key}`)}:${monthLetter(years.length - 1)}${rowOf(`years.${key}`)}),2)`, sum(results), 'money'),
      ...years.map(({ year }, at) => formula(`ROUND(${keys.map((each) => inYear(rowOf, each, year)).join('+')},2)`, Number(results[at]), 'money')),
    ],
  });
  const paid = (category: CashCategory): readonly string[] => rows.filter((each) => each.category === category).map(({ id }) => id);
  return [
    plainRow(text('By year', 'heading'), blank, blank, blank, text('All years', 'headerRight'), ...years.map(({ year }) => text(`Year ${year}`, 'headerRight'))),
    ...CASH_CATEGORIES.filter((category) => paid(category).length > 0).map((category) => row(category, categoryName(category), paid(category), years.map(({ categories }) => categories[category]))),
    row('total', 'All payments', ['total'], years.map(({ total }) => total)),
  ];
}

const sum = (amounts: readonly string[]): number => Number(amounts.reduce((whole, amount) => whole + Number(amount), 0).toFixed(2));
