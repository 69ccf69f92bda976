import { Area, AreaChart, CartesianGrid, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { HistogramBin, SampleReport } from '../../../../models/uncertainty/sampleReport';
import { formatMoney, formatNumber } from '../../../i18n';
import { axisMoney } from '../parts/axisMoney';
import { AXIS_LINE, AXIS_TICK, GRID_STROKE, TICK_MARGIN, TOOLTIP_STYLE } from '../parts/chartStyle';
import { ChartWithTable } from '../parts/ChartWithTable';
import { DataTable } from '../parts/DataTable';
import { slotColour } from '../parts/palette';
import type { Column } from '../parts/TableFrame';
import { billDomain } from './billMarks';
import { rangesMessages as text } from './messages';

const CHART_HEIGHT = 280;
const LINE_HEIGHT = 16;

/** The drawn bills, with percentiles, the bill as planned and the budget marked. */
export function BillHistogram({ report }: { readonly report: SampleReport }) {
  const { currency, histogram, monthly, budget } = report;
  const label = text.billsChart(currency);
  const domain = billDomain(report);
  const last = histogram.at(-1);
  // The last step ends where its bin does.
  const data = [...histogram, ...(last ? [{ ...last, from: last.to }] : [])];
  const marks = [
    { id: 'p10', name: text.p10, at: Number(monthly.p10) },
    { id: 'p50', name: text.p50, at: Number(monthly.p50) },
    { id: 'p90', name: text.p90, at: Number(monthly.p90) },
    { id: 'point', name: text.planned, at: Number(monthly.point) },
    ...(budget === null || budget.perMonth < domain[0] || budget.perMonth > domain[1] ? [] : [{ id: 'budget', name: text.budgetLine, at: budget.perMonth }]),
  ];
  const chart = (
    <div role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={CHART_HEIGHT}>
        <AreaChart data={data} margin={{ top: LINE_HEIGHT * marks.length, right: 40, bottom: 0, left: 0 }}>
          <CartesianGrid stroke={GRID_STROKE} vertical={false} />
          <XAxis dataKey="from" type="number" domain={[...domain]} tick={AXIS_TICK} axisLine={AXIS_LINE} tickLine={false} tickMargin={TICK_MARGIN} minTickGap={12} tickFormatter={(value: number) => axisMoney(value, currency)} />
          <YAxis width={64} tick={AXIS_TICK} axisLine={false} tickLine={false} tickFormatter={(value: number) => formatNumber(value)} />
          <Tooltip contentStyle={TOOLTIP_STYLE} labelFormatter={(value) => formatMoney(String(value), currency)} formatter={(value) => formatNumber(Number(value))} isAnimationActive={false} />
          <Area dataKey="draws" name={text.drawsColumn} type="stepAfter" stroke={slotColour(0)} fill={slotColour(0)} fillOpacity={0.35} isAnimationActive={false} />
          {marks.map(({ id, name, at }, line) => (
            <ReferenceLine key={id} x={at} stroke={AXIS_TICK.fill} strokeDasharray={id === 'budget' || id === 'point' ? undefined : '3 3'} label={{ value: name, position: 'top', dy: -LINE_HEIGHT * line, ...AXIS_TICK }} />
          ))}
        </AreaChart>
      </ResponsiveContainer>
    </div>
  );
  return <ChartWithTable label={label} chart={chart} table={<BinTable label={label} bins={histogram} currency={currency} />} />;
}

function BinTable({ label, bins, currency }: { readonly label: string; readonly bins: readonly HistogramBin[]; readonly currency: string }) {
  const columns: readonly Column<HistogramBin>[] = [
    { id: 'from', title: text.from, numeric: true, cell: ({ from }) => formatMoney(String(from), currency) },
    { id: 'to', title: text.to, numeric: true, cell: ({ to }) => formatMoney(String(to), currency) },
    { id: 'draws', title: text.drawsColumn, numeric: true, cell: ({ draws }) => formatNumber(draws) },
  ];
  return <DataTable caption={label} columns={columns} rows={bins} rowKey={({ from }) => String(from)} />;
}
