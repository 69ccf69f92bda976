import { makeStyles, tokens } from '@fluentui/react-components';
import { Area, CartesianGrid, ComposedChart, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { HOURS_PER_DAY } from '../../../../models/demand/calendarUnits';
import type { BacklogTable } from '../../../../models/report/report';
import { formatHourOfWeek, formatNumber } from '../../../i18n';
import { AXIS_LINE, AXIS_TICK, GRID_STROKE, TICK_MARGIN, TOOLTIP_STYLE } from '../parts/chartStyle';
import { ChartWithTable } from '../parts/ChartWithTable';
import { Legend } from '../parts/Legend';
import { slotColour } from '../parts/palette';
import { backlogHours, hasWaiting } from './backlogPoints';
import { BacklogHourTable } from './BacklogHourTable';
import { operationsMessages as text } from './messages';
import { priorityName } from './priorityName';

const CHART_HEIGHT = 240;
const MIDNIGHTS = Array.from({ length: 7 }, (_, day) => day * HOURS_PER_DAY);
const ARRIVING_STROKE = tokens.colorNeutralForeground2;

const useStyles = makeStyles({ note: { margin: '0 0 8px', maxWidth: '72ch', color: tokens.colorNeutralForeground2 } });

const weekday = (hour: number): string => formatHourOfWeek(hour).split(' ')[0] ?? '';
const most = (values: readonly number[]): number => Math.max(0, ...values);

/** What waits, stacked by priority, most urgent at the bottom, behind the line of what arrives. */
export function BacklogChart({ backlog }: { readonly backlog: BacklogTable }) {
  const styles = useStyles();
  const hours = backlogHours(backlog);
  if (most(backlog.messagesPerHour) === 0) return <p className={styles.note}>{text.noMessages}</p>;
  const waits = hasWaiting(backlog);
  const shown = waits ? backlog.priorities : [];
  const chart = (
    <div role="img" aria-label={text.backlogChart}>
      <ResponsiveContainer width="100%" height={CHART_HEIGHT}>
        <ComposedChart data={[...hours]} margin={{ top: 8, right: 12, bottom: 0, left: 0 }}>
          <CartesianGrid stroke={GRID_STROKE} vertical={false} />
          <XAxis dataKey="hour" type="number" domain={[0, hours.length - 1]} ticks={MIDNIGHTS} tick={AXIS_TICK} axisLine={AXIS_LINE} tickLine={false} tickMargin={TICK_MARGIN} tickFormatter={weekday} />
          <YAxis width={64} domain={[0, 'auto']} tick={AXIS_TICK} axisLine={false} tickLine={false} tickFormatter={(value: number) => formatNumber(value)} />
          <Tooltip contentStyle={TOOLTIP_STYLE} labelFormatter={(hour) => formatHourOfWeek(Number(hour))} formatter={(value) => formatNumber(Number(value))} isAnimationActive={false} />
          {shown.map((each, slot) => (
            <Area key={each.priority} dataKey={`waiting.${String(slot)}`} name={text.waiting(priorityName(each.priority))} stackId="waiting" type="stepAfter" stroke={slotColour(slot)} fill={slotColour(slot)} fillOpacity={0.75} isAnimationActive={false} />
          ))}
          <Line dataKey="arriving" name={text.arriving} type="stepAfter" stroke={ARRIVING_STROKE} strokeWidth={1.5} strokeDasharray={waits ? '4 3' : '0'} dot={false} isAnimationActive={false} />
        </ComposedChart>
      </ResponsiveContainer>
      <Legend
        entries={[
          ...shown.map((each, slot) => ({ id: each.priority, label: text.waiting(priorityName(each.priority)), value: text.atMost(formatNumber(most(each.waiting))), colour: slotColour(slot) })),
          { id: 'arriving', label: text.arriving, value: text.atMost(formatNumber(most(backlog.messagesPerHour))), colour: ARRIVING_STROKE },
        ]}
      />
    </div>
  );
  return (
    <>
      {!waits && <p className={styles.note}>{text.backlogQuiet}</p>}
      <ChartWithTable label={text.backlogChart} chart={chart} table={<BacklogHourTable backlog={backlog} hours={hours} />} />
    </>
  );
}
