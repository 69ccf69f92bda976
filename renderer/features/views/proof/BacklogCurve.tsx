import { CartesianGrid, ComposedChart, ErrorBar, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { tokens } from '@fluentui/react-components';
import type { BacklogPoint } from '../../../../models/simulation/simulationReport';
import { formatNumber } from '../../../i18n';
import { AXIS_LINE, AXIS_TICK, GRID_STROKE, TICK_MARGIN, TOOLTIP_STYLE } from '../parts/chartStyle';
import { ChartWithTable } from '../parts/ChartWithTable';
import type { Column } from '../parts/TableFrame';
import { DataTable } from '../parts/DataTable';
import { Legend } from '../parts/Legend';
import { slotColour } from '../parts/palette';
import { countBand } from './bandText';
import { proofMessages as text } from './messages';

const CHART_HEIGHT = 220;
const SIMULATED = slotColour(0);
const FLUID = slotColour(1);

const columns = (): readonly Column<BacklogPoint>[] => [
  { id: 'hours', title: text.hoursSince, cell: (point) => text.hours(formatNumber(point.hours, { digits: 1 })) },
  { id: 'waiting', title: text.messagesWaiting, numeric: true, cell: (point) => countBand(point.waiting) },
  { id: 'fluid', title: text.formulaOf(text.messagesWaiting), numeric: true, cell: (point) => formatNumber(point.fluid, { digits: 0 }) },
];

/** Messages that wait over time, simulated with error bars, beside the fluid formula. */
export function BacklogCurve({ label, points }: { readonly label: string; readonly points: readonly BacklogPoint[] }) {
  // No queue is shorter than nothing, whatever its band.
  const rows = points.map(({ hours, waiting, fluid }) => ({ hours, waiting: waiting.mean, band: [Math.min(waiting.mean, waiting.halfWidth), waiting.halfWidth], fluid }));
  // An axis needs some height even when nothing waits.
  const top = Math.max(1, ...points.map(({ waiting, fluid }) => Math.max(waiting.mean + waiting.halfWidth, fluid)));
  const chart = (
    <div role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={CHART_HEIGHT}>
        <ComposedChart data={rows} margin={{ top: 8, right: 24, bottom: 0, left: 0 }}>
          <CartesianGrid stroke={GRID_STROKE} vertical={false} />
          <XAxis dataKey="hours" type="number" domain={['dataMin', 'dataMax']} tick={AXIS_TICK} axisLine={AXIS_LINE} tickLine={false} tickMargin={TICK_MARGIN} tickFormatter={(hours: number) => text.hours(formatNumber(hours, { digits: 1 }))} />
          <YAxis width={72} domain={[0, top]} allowDataOverflow tick={AXIS_TICK} axisLine={false} tickLine={false} tickFormatter={(value: number) => formatNumber(value, { digits: value < 10 ? 1 : 0 })} />
          <Tooltip contentStyle={TOOLTIP_STYLE} labelFormatter={(hours) => text.hours(formatNumber(Number(hours), { digits: 1 }))} formatter={(value) => formatNumber(Number(value), { digits: 0 })} isAnimationActive={false} />
          <Line dataKey="waiting" name={text.simulated} stroke={SIMULATED} strokeWidth={2} dot={false} isAnimationActive={false}>
            <ErrorBar dataKey="band" width={3} strokeWidth={1} stroke={tokens.colorNeutralForeground1} />
          </Line>
          <Line dataKey="fluid" name={text.fluid} stroke={FLUID} strokeWidth={2} strokeDasharray="5 4" dot={false} isAnimationActive={false} />
        </ComposedChart>
      </ResponsiveContainer>
      <Legend
        entries={[
          { id: 'waiting', label: text.simulated, value: '', colour: SIMULATED },
          { id: 'fluid', label: text.fluid, value: '', colour: FLUID },
        ]}
      />
    </div>
  );
  return <ChartWithTable label={label} chart={chart} table={<DataTable caption={label} columns={columns()} rows={points} rowKey={(point) => String(point.hours)} />} />;
}
