import { priceFactor } from '../../../../../models/cashflow/priceFactor';
import { STEPPED_PRICES, type SteppedPrice } from '../../../../../models/document/schema/planning';
import { input, text } from '../../cellContent';
import { type KeyedRow, plainRow } from '../../keyedRows';
import { MONTHS_PER_YEAR } from '../../billTotals';
import { monthRow } from '../../monthRow';
import { FIRST_COLUMN, SECOND_COLUMN } from '../../monthColumns';
import type { WorkbookContext } from '../../workbookContext';

const NAMES: Readonly<Record<SteppedPrice, string>> = { azure: 'Azure', 'expert-hours': 'expert hours', 'old-estate': 'the old estate', 'edge-hardware': 'edge hardware' };

/** Factors are rounded to this, so that products of binary numbers are the decimals that they stand for. */
const FACTOR_DECIMALS = 10;

/** The months counted, and by what every kind of price has changed in each of them. */
export function priceRows({ plan, report: { cashFlow } }: WorkbookContext): readonly KeyedRow[] {
  const { months } = cashFlow;
  const steps = plan.priceSteps ?? [];
  const count = (key: string, label: string, formula: (column: string, number: string, at: number) => string, results: readonly number[]): KeyedRow =>
    monthRow({ key, label, unit: '', format: 'count', results, formula: (column, rowOf, at) => formula(column, `${column}$${rowOf('month')}`, at) });
  return [
    plainRow(text('Months and prices', 'heading'), text('from month', 'headerRight'), text('change', 'headerRight')),
    // The first month is 1; every other is one more than the one before it.
    count('month', 'Month of the plan', () => 'COLUMN()-COLUMN($E$1)', months.map((_, at) => at + 1)),
    count('year', 'Year of the plan', (_, number) => `ROUNDUP(${number}/${MONTHS_PER_YEAR},0)`, months.map((_, at) => Math.floor(at / MONTHS_PER_YEAR) + 1)),
    ...steps.map(({ id, what, from, change, reason }): KeyedRow => {
      const first = monthsBetween(plan.company.startDate, from) + 1;
      return monthRow({
        key: `step.${id}`,
        label: `Price step, ${NAMES[what]} from ${from}: ${reason}`,
        beside: [input(first, 'count'), input(change, 'share')],
        unit: 'factor',
        format: 'factor',
        results: months.map((_, at) => (at + 1 >= first ? 1 + change : 1)),
        formula: (column, rowOf) => `IF(${column}$${rowOf('month')}>=$${FIRST_COLUMN}${rowOf(`step.${id}`)},1+$${SECOND_COLUMN}${rowOf(`step.${id}`)},1)`,
      });
    }),
    ...STEPPED_PRICES.map((what): KeyedRow => {
      const own = steps.filter((step) => step.what === what);
      return monthRow({
        key: `factor.${what}`,
        label: `Prices of ${NAMES[what]} against today`,
        unit: 'factor',
        format: 'factor',
        results: months.map((month) => Number(priceFactor(plan, what, month))),
        formula: (column, rowOf) => (own.length === 0 ? '1' : `ROUND(${own.map(({ id }) => `${column}$${rowOf(`step.${id}`)}`).join('*')},${FACTOR_DECIMALS})`),
      });
    }),
  ];
}

const count = (date: string): number => Number(date.slice(0, 4)) * MONTHS_PER_YEAR + Number(date.slice(5, 7));

/** Calendar months from one date to another; negative where the other one is earlier. */
const monthsBetween = (from: string, to: string): number => count(to) - count(from);
