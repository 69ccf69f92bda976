import Big from 'big.js';
import { priceFactor } from '../../../../../models/cashflow/priceFactor';
import { cents } from '../../../../../models/cost/cents';
import { MONTHS_PER_YEAR } from '../../billTotals';
import { text } from '../../cellContent';
import { type KeyedRow, plainRow } from '../../keyedRows';
import { monthLetter } from '../../monthColumns';
import { type MonthRow, monthRow } from '../../monthRow';
import { chosenSum } from '../../scenarios/chosenSum';
import type { WorkbookContext } from '../../workbookContext';
import { valueCell } from './termRows';
import { toCents } from '../../toCents';

/** The engine rounds factors to as many decimals, so both meet the same cent. */
const FACTOR_DECIMALS = 10;

const total = (amounts: readonly number[]): number => Number(amounts.reduce((sum, each) => sum.plus(each), new Big(0)).toFixed(2));

/** What the payments are worth at the start of the plan, and the plan against going on as today. */
export function worthRows(context: WorkbookContext): readonly KeyedRow[] {
  const { plan, report } = context;
  const { cashFlow, summary } = report;
  const { currency, months } = cashFlow;
  const money = (row: Omit<MonthRow, 'unit' | 'format' | 'sum'>): KeyedRow => monthRow({ ...row, unit: currency, format: 'money', sum: total(row.results) });
  return [
    plainRow(text('Worth at the start', 'heading')),
    monthRow({
      key: 'discount',
      label: 'Discount factor, paid at the end of the month',
      unit: 'factor',
      format: 'factor',
      results: cashFlow.discountFactors.map(Number),
      formula: (column, rowOf) => `ROUND((1+${valueCell(rowOf, 'term.discount')})^(-${column}$${rowOf('month')}/${MONTHS_PER_YEAR}),${FACTOR_DECIMALS})`,
    }),
    money({ key: 'present', label: 'Present value', results: cashFlow.presentValues.map(Number), formula: (column, rowOf) => toCents(`${column}${rowOf('total')}*${column}$${rowOf('discount')}`) }),
    money({
      key: 'final',
      label: 'Azure, if the last size ran from the start',
      results: months.map((month) => Number(cents(new Big(summary.cost.monthly).times(priceFactor(plan, 'azure', month))))),
      formula: (column, rowOf) => toCents(`${chosenSum(context)}*${column}$${rowOf('factor.azure')}`),
    }),
    ...(cashFlow.today === null ? [] : againstTodayRows(context, money)),
  ];
}

function againstTodayRows({ plan, report: { cashFlow } }: WorkbookContext, money: (row: Omit<MonthRow, 'unit' | 'format' | 'sum'>) => KeyedRow): readonly KeyedRow[] {
  const effort = cashFlow.rows.find(({ category }) => category === 'managed-service')?.months ?? [];
  const current = cashFlow.months.map((month) => cents(new Big(plan.company.currentCostPerMonth ?? 0).times(priceFactor(plan, 'old-estate', month))));
  const paid = cashFlow.totals.map((amount, at) => new Big(amount).minus(effort[at] ?? 0));
  const saved = current.map((amount, at) => amount.minus(paid[at] ?? 0));
  const balance = saved.map((_, at) => saved.slice(0, at + 1).reduce((sum, each) => sum.plus(each), new Big(0)));
  return [
    plainRow(text('Against today, own effort on neither side', 'heading')),
    money({ key: 'today.current', label: 'Today’s infrastructure', results: current.map(Number), formula: (column, rowOf) => toCents(`${valueCell(rowOf, 'term.today')}*${column}$${rowOf('factor.old-estate')}`) }),
    money({ key: 'today.plan', label: 'The plan’s infrastructure and the move', results: paid.map(Number), formula: (column, rowOf) => `ROUND(${column}${rowOf('total')}-${column}${rowOf('managed-service')},2)` }),
    money({ key: 'today.saved', label: 'Saved', results: saved.map(Number), formula: (column, rowOf) => `ROUND(${column}${rowOf('today.current')}-${column}${rowOf('today.plan')},2)` }),
    monthRow({
      key: 'today.balance',
      label: 'Saved since the start',
      unit: cashFlow.currency,
      format: 'money',
      results: balance.map(Number),
      formula: (column, rowOf) => `ROUND(SUM($${monthLetter(0)}${rowOf('today.saved')}:${column}${rowOf('today.saved')}),2)`,
    }),
    monthRow({
      key: 'today.below',
      label: 'Month of the plan while it has not paid back',
      unit: 'month',
      format: 'count',
      results: balance.map((amount, at) => (amount.lt(0) ? at + 1 : 0)),
      formula: (column, rowOf) => `IF(${column}${rowOf('today.balance')}<0,${column}$${rowOf('month')},0)`,
    }),
    money({
      key: 'today.present',
      label: 'Present value of what is saved',
      results: saved.map((amount, at) => Number(cents(amount.times(cashFlow.discountFactors[at] ?? 1)))),
      formula: (column, rowOf) => toCents(`${column}${rowOf('today.saved')}*${column}$${rowOf('discount')}`),
    }),
  ];
}
