import { tokens } from '@fluentui/react-components';
import { CartesianGrid, ErrorBar, Line, LineChart, ReferenceArea, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { HOURS_PER_DAY } from '../../../../models/demand/calendarUnits';
import type { DayProof } from '../../../../models/simulation/simulationReport';
import { formatHourOfWeek, formatNumber } from '../../../i18n';
import { AXIS_LINE, AXIS_TICK, GRID_STROKE, TICK_MARGIN, TOOLTIP_STYLE } from '../parts/chartStyle';
import { ChartWithTable } from '../parts/ChartWithTable';
import { Legend } from '../parts/Legend';
import { slotColour } from '../parts/palette';
import { msText } from './bandText';
import { dayCeiling, dayPoints, type DayPoint } from './dayPoints';
import { DayTable } from './DayTable';
import { proofMessages as text } from './messages';

const CHART_HEIGHT = 240;
const HOURS_BETWEEN_TICKS = 3;

const lines = () => [
  { id: 'p99', name: text.simulatedP99, slot: 3, dash: '0' },
  { id: 'p95', name: text.simulatedP95, slot: 0, dash: '0' },
  { id: 'formulaP95', name: text.formulaP95, slot: 1, dash: '5 4' },
] as const satisfies readonly { readonly id: keyof DayPoint; readonly name: string; readonly slot: number; readonly dash: string }[];

/** Waits hour by hour beside the formula, under the line of the target; the hours without the lost part are shaded. */
export function DayChart({ day }: { readonly day: DayProof }) {
  const points = dayPoints(day);
  const label = text.dayChart(day.title);
  const hourName = (place: number): string => formatHourOfWeek(points[place]?.hourOfWeek ?? 0);
  const lossFrom = day.loss === null ? -1 : points.findIndex((point) => point.hourOfWeek === day.loss?.fromHourOfWeek);
  const chart = (
    <div role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={CHART_HEIGHT}>
        <LineChart data={[...points]} margin={{ top: 24, right: 24, bottom: 0, left: 0 }}>
          <CartesianGrid stroke={GRID_STROKE} vertical={false} />
          {day.loss !== null && lossFrom >= 0 && (
            <ReferenceArea x1={lossFrom} x2={Math.min(points.length - 1, lossFrom + day.loss.hours)} fill={tokens.colorStatusDangerBackground2} fillOpacity={0.5} label={{ value: text.lossLabel(day.loss.name), position: 'insideTop', ...AXIS_TICK }} />
          )}
          <XAxis dataKey="place" type="number" domain={[0, points.length - 1]} ticks={points.map(({ place }) => place).filter((place) => place % HOURS_BETWEEN_TICKS === 0)} tick={AXIS_TICK} axisLine={AXIS_LINE} tickLine={false} tickMargin={TICK_MARGIN} tickFormatter={(place: number) => text.clock((points[place]?.hourOfWeek ?? 0) % HOURS_PER_DAY)} />
          <YAxis width={64} domain={[0, dayCeiling(points, day.targetP95WaitMs)]} allowDataOverflow tick={AXIS_TICK} axisLine={false} tickLine={false} tickFormatter={(value: number) => text.ms(formatNumber(value, { digits: 0 }))} />
          <Tooltip contentStyle={TOOLTIP_STYLE} labelFormatter={(place) => hourName(Number(place))} formatter={(value) => msText(Number(value))} isAnimationActive={false} />
          <ReferenceLine y={day.targetP95WaitMs} stroke={AXIS_TICK.fill} strokeDasharray="3 3" label={{ value: text.target(msText(day.targetP95WaitMs)), position: 'insideTopRight', dy: -18, ...AXIS_TICK }} />
          {lines().map((line) => (
            <Line key={line.id} dataKey={line.id} name={line.name} stroke={slotColour(line.slot)} strokeWidth={2} strokeDasharray={line.dash} dot={false} isAnimationActive={false}>
              {line.id === 'p95' && <ErrorBar dataKey="p95Band" width={4} strokeWidth={1} stroke={tokens.colorNeutralForeground1} />}
            </Line>
          ))}
        </LineChart>
      </ResponsiveContainer>
      <Legend entries={lines().map((line) => ({ id: line.id, label: line.name, value: '', colour: slotColour(line.slot) }))} />
    </div>
  );
  return <ChartWithTable label={label} chart={chart} table={<DayTable day={day} />} />;
}
