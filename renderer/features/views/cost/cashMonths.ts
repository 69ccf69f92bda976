import Big from 'big.js';
import { CASH_CATEGORIES, type CashCategory, type CashFlow } from '../../../../models/cashflow/cashFlow';

/** A month or the sum of a year, by what the money goes to. */
export interface CashLine {
  /** `2027-01`, or `year-1` for a sum. */
  readonly id: string;
  /** 0 for a month. */
  readonly year: number;
  readonly parts: Readonly<Record<CashCategory, string>>;
  readonly total: string;
}

/** Every month to the horizon in the order of time. */
export function cashMonths({ months, rows, totals }: CashFlow): readonly CashLine[] {
  return months.map((month, at) => {
    const part = (category: CashCategory): string => rows.reduce((sum, row) => (row.category === category ? sum.plus(row.months[at] ?? 0) : sum), new Big(0)).toFixed(2);
    return { id: month, year: 0, parts: Object.fromEntries(CASH_CATEGORIES.map((category) => [category, part(category)])) as CashLine['parts'], total: totals[at] ?? '' };
  });
}

/** The same with the sum of each year below its months. */
export function cashLines(flow: CashFlow): readonly CashLine[] {
  const months = cashMonths(flow);
  return flow.years.flatMap(({ year, from, until, categories, total }) => [...months.filter(({ id }) => from <= id && id <= until), { id: `year-${String(year)}`, year, parts: categories, total }]);
}

/** Categories that anything is paid for. */
export const paidCategories = ({ rows }: CashFlow): readonly CashCategory[] => CASH_CATEGORIES.filter((category) => rows.some((row) => row.category === category && row.months.some((amount) => Number(amount) !== 0)));
