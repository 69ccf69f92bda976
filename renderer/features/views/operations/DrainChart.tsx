import { Area, AreaChart, CartesianGrid, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { formatNumber } from '../../../i18n';
import { AXIS_LINE, AXIS_TICK, GRID_STROKE, TOOLTIP_STYLE } from '../parts/chartStyle';
import { ChartWithTable } from '../parts/ChartWithTable';
import type { Column } from '../parts/TableFrame';
import { DataTable } from '../parts/DataTable';
import { slotColour } from '../parts/palette';
import { drainPoints, type DrainPoint } from './drainPoints';
import { operationsMessages as text } from './messages';

const CHART_HEIGHT = 200;

interface DrainChartProps {
  readonly backlog: number;
  readonly drainHours: number;
  /** Null when the register knows none. */
  readonly targetHours: number | null;
}

const hourText = (hour: number): string => text.hours(formatNumber(hour, { digits: 1 }));
const whole = (messages: number): string => formatNumber(messages, { digits: 0 });

const columns = (): readonly Column<DrainPoint>[] => [
  { id: 'hour', title: text.afterReturn, cell: (point) => hourText(point.hour) },
  { id: 'waiting', title: text.stillWaiting, numeric: true, cell: (point) => whole(point.waiting) },
];

/** How the backlog of the longest survived outage is worked off, against the hours that are allowed. */
export function DrainChart({ backlog, drainHours, targetHours }: DrainChartProps) {
  const points = drainPoints(backlog, drainHours);
  if (points.length === 0) return null;
  const chart = (
    <div role="img" aria-label={text.drainChart}>
      <ResponsiveContainer width="100%" height={CHART_HEIGHT}>
        <AreaChart data={[...points]} margin={{ top: 16, right: 16, bottom: 16, left: 0 }}>
          <CartesianGrid stroke={GRID_STROKE} vertical={false} />
          <XAxis dataKey="hour" type="number" domain={[0, Math.ceil(Math.max(drainHours, targetHours ?? 0) * 1.05)]} tick={AXIS_TICK} axisLine={AXIS_LINE} tickLine={false} tickFormatter={hourText} label={{ value: text.afterReturn, position: 'insideBottom', offset: -8, ...AXIS_TICK }} />
          <YAxis width={80} domain={[0, 'auto']} tick={AXIS_TICK} axisLine={false} tickLine={false} tickFormatter={whole} />
          <Tooltip contentStyle={TOOLTIP_STYLE} labelFormatter={(hour) => hourText(Number(hour))} formatter={(value) => whole(Number(value))} isAnimationActive={false} />
          <Area dataKey="waiting" name={text.stillWaiting} type="linear" stroke={slotColour(0)} fill={slotColour(0)} fillOpacity={0.5} isAnimationActive={false} />
          {targetHours !== null && <ReferenceLine x={targetHours} stroke={AXIS_TICK.fill} strokeDasharray="3 3" label={{ value: text.drainTarget(hourText(targetHours)), position: 'insideTopRight', ...AXIS_TICK }} />}
        </AreaChart>
      </ResponsiveContainer>
    </div>
  );
  return <ChartWithTable label={text.drainChart} chart={chart} table={<DataTable caption={text.drainChart} columns={columns()} rows={points} rowKey={(point) => String(point.hour)} />} />;
}
