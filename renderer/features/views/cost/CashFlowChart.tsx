import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { CASH_CATEGORIES, type CashFlow } from '../../../../models/cashflow/cashFlow';
import { formatMoney } from '../../../i18n';
import { formatPartialDate } from '../../../i18n/formatPartialDate';
import { axisMoney } from '../parts/axisMoney';
import { AXIS_LINE, AXIS_TICK, GRID_STROKE, TICK_MARGIN, TOOLTIP_STYLE } from '../parts/chartStyle';
import { ChartWithTable } from '../parts/ChartWithTable';
import { DataTable } from '../parts/DataTable';
import { Legend } from '../parts/Legend';
import { slotColour } from '../parts/palette';
import type { Column } from '../parts/TableFrame';
import { cashLines, cashMonths, paidCategories, type CashLine } from './cashMonths';
import { costMessages as text } from './messages';

const CHART_HEIGHT = 260;

/** Payments month by month, stacked by what they go to; what commitments save hangs below the line. */
export function CashFlowChart({ flow }: { readonly flow: CashFlow }) {
  const { currency } = flow;
  const shown = paidCategories(flow);
  const colourOf = (category: (typeof shown)[number]) => slotColour(CASH_CATEGORIES.indexOf(category));
  const data = cashMonths(flow).map(({ id, parts }) => ({ id, numbers: Object.fromEntries(shown.map((category) => [category, Number(parts[category])])) }));
  const label = text.cashChart(currency);
  const chart = (
    <div role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={CHART_HEIGHT}>
        <BarChart data={data} stackOffset="sign" margin={{ top: 8, right: 32, bottom: 0, left: 0 }} barCategoryGap="15%">
          <CartesianGrid stroke={GRID_STROKE} vertical={false} />
          <XAxis dataKey="id" tick={AXIS_TICK} axisLine={AXIS_LINE} tickLine={false} tickMargin={TICK_MARGIN} minTickGap={24} tickFormatter={(month: string) => formatPartialDate(month)} />
          <YAxis width={88} tick={AXIS_TICK} axisLine={false} tickLine={false} tickFormatter={(value: number) => axisMoney(value, currency)} />
          <Tooltip cursor={{ fill: GRID_STROKE, fillOpacity: 0.4 }} contentStyle={TOOLTIP_STYLE} formatter={(value) => formatMoney(String(value), currency)} isAnimationActive={false} />
          {shown.map((category) => (
            <Bar key={category} dataKey={`numbers.${category}`} name={text.cashCategories[category]} stackId="cash" fill={colourOf(category)} isAnimationActive={false} />
          ))}
        </BarChart>
      </ResponsiveContainer>
      <Legend entries={shown.map((category) => ({ id: category, label: text.cashCategories[category], value: formatMoney(totalOf(flow, category), currency), colour: colourOf(category) }))} />
    </div>
  );
  return <ChartWithTable label={label} chart={chart} table={<CashTable flow={flow} label={label} />} />;
}

const totalOf = ({ years }: CashFlow, category: (typeof CASH_CATEGORIES)[number]): string => String(years.reduce((sum, { categories }) => sum + Number(categories[category]), 0));

function CashTable({ flow, label }: { readonly flow: CashFlow; readonly label: string }) {
  const exact = (amount: string) => formatMoney(amount, flow.currency, { exact: true });
  const columns: readonly Column<CashLine>[] = [
    { id: 'month', title: text.month, cell: ({ id, year }) => (year === 0 ? id : text.cashYear(year)) },
    ...paidCategories(flow).map((category) => ({ id: category, title: text.cashCategories[category], numeric: true, cell: ({ parts }: CashLine) => exact(parts[category]) })),
    { id: 'total', title: text.total, numeric: true, cell: ({ total }) => exact(total) },
  ];
  return <DataTable caption={label} columns={columns} rows={cashLines(flow)} rowKey={({ id }) => id} strong={({ year }) => year > 0} />;
}
