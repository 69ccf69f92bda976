import { makeStyles } from '@fluentui/react-components';
import { Area, AreaChart, CartesianGrid, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { DemandTable } from '../../../../models/report/report';
import { formatNumber } from '../../../i18n';
import { AXIS_LINE, AXIS_TICK, GRID_STROKE, TICK_MARGIN, TOOLTIP_STYLE } from '../parts/chartStyle';
import { Legend } from '../parts/Legend';
import { PALETTE_SIZE, slotColour } from '../parts/palette';
import type { Band } from './bands';
import { bands } from './bands';
import { weekHour } from './hourText';
import type { LocalWeek } from './localWeek';
import { HOURS_PER_DAY, HOURS_PER_WEEK, rotateWeek, toLocalHour } from './localWeek';
import { PeakLabel } from './PeakLabel';
import { demandMessages as text } from './messages';
import type { Peaks } from './peaks';
import { requestsText } from './requestsText';

const CHART_HEIGHT = 240;
/** The label of the peak stands on the side of its line that has room. */
const MIDWEEK = HOURS_PER_WEEK / 2;
const MIDNIGHTS = text.weekdays.map((_, day) => day * HOURS_PER_DAY);

const useStyles = makeStyles({ chart: { marginBottom: '16px' } });

interface SiteChartProps {
  readonly demand: DemandTable;
  readonly peaks: Peaks;
  readonly week: LocalWeek;
}

/** The week as stacked areas, one per site, busiest at the bottom. */
export function SiteChart({ demand, peaks, week }: SiteChartProps) {
  const styles = useStyles();
  const shown = bands(peaks.rows, PALETTE_SIZE, text.otherSites);
  const peakHour = toLocalHour(demand.peakHour, week);
  return (
    <div className={styles.chart} role="img" aria-label={text.bySiteChart}>
      <ResponsiveContainer width="100%" height={CHART_HEIGHT}>
        <AreaChart data={points(shown, week)} margin={{ top: 20, right: 12, bottom: 0, left: 0 }}>
          <CartesianGrid stroke={GRID_STROKE} vertical={false} />
          <XAxis dataKey="hour" type="number" domain={[0, HOURS_PER_WEEK - 1]} ticks={MIDNIGHTS} tick={AXIS_TICK} axisLine={AXIS_LINE} tickLine={false} tickMargin={TICK_MARGIN} tickFormatter={(hour: number) => text.weekdays[hour / HOURS_PER_DAY] ?? ''} />
          <YAxis width={64} domain={[0, 'auto']} tick={AXIS_TICK} axisLine={false} tickLine={false} tickFormatter={(value: number) => formatNumber(value)} />
          <Tooltip contentStyle={TOOLTIP_STYLE} labelFormatter={(hour) => weekHour(Number(hour), week.startMinute)} formatter={(value) => requestsText(Number(value))} />
          {shown.map((band, slot) => (
            <Area key={band.id} dataKey={`values.${String(slot)}`} name={band.name} stackId="week" type="stepAfter" stroke={slotColour(slot)} fill={slotColour(slot)} fillOpacity={0.75} isAnimationActive={false} />
          ))}
          <ReferenceLine x={peakHour} stroke={AXIS_TICK.fill} strokeDasharray="3 3" label={({ viewBox }) => <PeakLabel viewBox={viewBox} label={`${text.peakLabel} ${weekHour(peakHour, week.startMinute)}`} startsAtLine={peakHour < MIDWEEK} />} />
        </AreaChart>
      </ResponsiveContainer>
      <Legend
        entries={shown.map((band, slot) => ({ id: band.id, label: band.name, value: requestsText(band.atCompanyPeak), colour: slotColour(slot) }))}
      />
    </div>
  );
}

function points(shown: readonly Band[], week: LocalWeek) {
  const rotated = shown.map((band) => rotateWeek(band.requestsPerHour, week));
  const hours = rotated[0]?.length ?? 0;
  return Array.from({ length: hours }, (_, hour) => ({ hour, values: rotated.map((values) => values[hour] ?? 0) }));
}
