import { CASH_CATEGORIES, type CashCategory, type CashFlow } from '../../models/cashflow/cashFlow';
import type { Report } from '../../models/report/report';
import { categoryName } from '../../shared/cashflow/categoryName';
import { alignColumns } from './alignColumns';

/** The cash flow for people: years, months, sizes, and what the plan is worth against today. Amounts stay as exact as in the JSON. */
export function writeCashFlow({ summary, cashFlow }: Report): string {
  const { currency, complete, years, total } = cashFlow;
  const sections = [
    [`${summary.plan.name}: payments of ${cashFlow.months.length} months in ${currency}${complete ? '' : ', at least (incomplete)'}`],
    ['By year', ...table([['', ...years.map(({ from, until }) => `${from} to ${until}`), 'Total'], ...CASH_CATEGORIES.map((category) => [categoryName(category), ...years.map(({ categories }) => categories[category]), totalOf(cashFlow, category)]), ['All', ...years.map((year) => year.total), total]])],
    ['Worth', ...table(worthRows(cashFlow))],
    ['Sizes of production, one a year', ...table(cashFlow.steps.map(({ from, until, monthly, nodes, database }) => [`${from} to ${until}`, `${monthly} a month`, nodes ?? 'no nodes', database ?? '']), [1])],
    ['Paid once', ...table(cashFlow.oneOffs.map(({ month, amount, category, what }) => [month, amount, categoryName(category), what]), [1])],
    ['By month', ...table([['', 'Azure', 'Commitments', 'Effort', 'Old estate', 'Move', 'Edge nodes', 'All', 'Since start'], ...monthRows(cashFlow)])],
  ];
  return sections.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/** The first column is text, the others are money unless said otherwise. */
const table = (rows: readonly (readonly string[])[], right: readonly number[] = (rows[0] ?? []).map((_, at) => at).slice(1)): readonly string[] => alignColumns(rows, right).map((line) => `  ${line}`);

/** Cents, so that sums of exact text stay exact. */
const centsOf = (amount: string): number => Math.round(Number(amount) * 100);
const sum = (amounts: readonly string[]): string => (amounts.reduce((total, each) => total + centsOf(each), 0) / 100).toFixed(2);

const rowsOf = ({ rows }: CashFlow, ...categories: readonly CashCategory[]): CashFlow['rows'] => rows.filter(({ category }) => categories.includes(category));
const totalOf = (flow: CashFlow, category: CashCategory): string => sum(rowsOf(flow, category).map(({ total }) => total));

/** Production and the rest stand together, so that a month fits a line. */
const COLUMNS: readonly (readonly CashCategory[])[] = [['azure-production', 'azure-non-production'], ['commitments'], ['managed-service'], ['dual-running'], ['migration'], ['edge-hardware']];

const monthRows = (flow: CashFlow): readonly (readonly string[])[] =>
  flow.months.map((month, at) => [month, ...COLUMNS.map((categories) => sum(rowsOf(flow, ...categories).map(({ months }) => months[at] ?? '0'))), flow.totals[at] ?? '', flow.cumulative[at] ?? '']);

function worthRows(flow: CashFlow): readonly (readonly string[])[] {
  const { today, currency, months } = flow;
  const percent = `${Number((flow.discountRatePerYear * 100).toFixed(2))} %`;
  const against =
    today === null
      ? [['against today', 'no current cost stated']]
      : [
          [`today’s infrastructure to the horizon, ${today.currentMonthly} a month`, today.currentTotal],
          ['infrastructure and move of the plan', today.planTotal],
          ['net present value against today, without own effort', today.netPresentValue],
          ['paid back', today.paybackMonth === null ? `not within ${months.length} months` : `${today.paybackMonth}, after ${today.paybackAfterMonths ?? ''} months`],
        ];
  return [
    ['total cost of ownership', flow.total],
    [`present value at ${percent} a year`, flow.presentValue],
    [`dearest month, ${flow.peak.month}`, flow.peak.amount],
    ['saved by growing in steps, before commitments', flow.growthSaving],
    ...against,
    ['expected loss by outages, a risk and in no sum', flow.downtimeRisk.total],
    ['exchange rate', `${flow.exchangeRatePerUsd} ${currency}/USD of ${flow.exchangeRateAsOf}`],
  ];
}
