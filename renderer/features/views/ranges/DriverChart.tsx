import { makeStyles, tokens } from '@fluentui/react-components';
import { Bar, BarChart, CartesianGrid, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { DriverSwing, SampleReport } from '../../../../models/uncertainty/sampleReport';
import { formatMoney, formatNumber } from '../../../i18n';
import { InputLink } from '../decisions/explanation/InputLink';
import { axisMoney } from '../parts/axisMoney';
import { AXIS_LINE, AXIS_TICK, GRID_STROKE, TICK_MARGIN, TOOLTIP_STYLE } from '../parts/chartStyle';
import { ChartWithTable } from '../parts/ChartWithTable';
import { DataTable } from '../parts/DataTable';
import { slotColour } from '../parts/palette';
import type { Column } from '../parts/TableFrame';
import { rangesMessages as text } from './messages';

const ROW_HEIGHT = 48;
const AXIS_HEIGHT = 40;
const LABEL_WIDTH = 220;

const useStyles = makeStyles({ origin: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular } });

/** A tornado: each value alone at both ends of its range, the strongest on top. */
export function DriverChart({ report }: { readonly report: SampleReport }) {
  const { currency, drivers, monthly } = report;
  const point = Number(monthly.point);
  const label = text.driversChart(currency);
  const data = drivers.map((driver) => {
    const ends = [point, Number(driver.monthlyAtLow), Number(driver.monthlyAtHigh)];
    return { name: driver.label, ends: [Math.min(...ends), Math.max(...ends)] };
  });
  const money = (amount: unknown) => formatMoney(String(amount), currency);
  const chart = (
    <div role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={drivers.length * ROW_HEIGHT + AXIS_HEIGHT}>
        <BarChart data={data} layout="vertical" margin={{ top: 8, right: 32, bottom: 0, left: 0 }} barCategoryGap="25%">
          <CartesianGrid stroke={GRID_STROKE} horizontal={false} />
          <XAxis type="number" domain={['auto', 'auto']} tick={AXIS_TICK} axisLine={AXIS_LINE} tickLine={false} tickMargin={TICK_MARGIN} minTickGap={12} tickFormatter={(value: number) => axisMoney(value, currency)} />
          <YAxis type="category" dataKey="name" width={LABEL_WIDTH} tick={AXIS_TICK} axisLine={false} tickLine={false} interval={0} />
          <Tooltip cursor={{ fill: GRID_STROKE, fillOpacity: 0.4 }} contentStyle={TOOLTIP_STYLE} formatter={(ends) => (Array.isArray(ends) ? ends.map(money).join(' – ') : money(ends))} isAnimationActive={false} />
          <Bar dataKey="ends" name={text.monthly} fill={slotColour(0)} isAnimationActive={false} />
          <ReferenceLine x={point} stroke={AXIS_TICK.fill} />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
  return <ChartWithTable label={label} chart={chart} table={<DriverTable label={label} drivers={drivers} currency={currency} />} />;
}

function DriverTable({ label, drivers, currency }: { readonly label: string; readonly drivers: readonly DriverSwing[]; readonly currency: string }) {
  const styles = useStyles();
  const money = (amount: string) => formatMoney(amount, currency, { exact: true });
  const columns: readonly Column<DriverSwing>[] = [
    {
      id: 'driver',
      title: text.driver,
      cell: ({ id, sure, ...row }) => (
        <>
          <InputLink row={{ ...row, input: id }} />
          <span className={styles.origin}>{text.sure(sure)}</span>
        </>
      ),
    },
    { id: 'range', title: text.range, cell: ({ low, high, likely, unit }) => `${text.rangeOf(formatNumber(low), formatNumber(high), formatNumber(likely))} ${unit}`.trim() },
    { id: 'low', title: text.atLow, numeric: true, cell: ({ monthlyAtLow }) => money(monthlyAtLow) },
    { id: 'high', title: text.atHigh, numeric: true, cell: ({ monthlyAtHigh }) => money(monthlyAtHigh) },
    { id: 'swing', title: text.swing, numeric: true, cell: ({ swing }) => money(swing) },
    { id: 'rank', title: text.rank, numeric: true, cell: ({ rankCorrelation }) => (rankCorrelation === null ? text.noRank : formatNumber(rankCorrelation)) },
  ];
  return <DataTable caption={label} columns={columns} rows={drivers} rowKey={({ id }) => id} />;
}
