import { tokens } from '@fluentui/react-components';
import { CartesianGrid, LabelList, ResponsiveContainer, Scatter, ScatterChart, Tooltip, XAxis, YAxis, ZAxis } from 'recharts';
import type { AlternativeRow } from '../../../../models/report/report';
import { formatNumber } from '../../../i18n';
import { axisMoney } from '../parts/axisMoney';
import { AXIS_LINE, AXIS_TICK, GRID_STROKE } from '../parts/chartStyle';
import { slotColour } from '../parts/palette';
import { chartGroups } from './chartGroups';
import { decisionsMessages as text } from './messages';
import { PointTooltip } from './PointTooltip';
import { StatusLegend } from './StatusLegend';

const CHART_HEIGHT = 300;
/** Square pixels of a mark. */
const MARK_AREA = 110;
/** Keeps a label readable where it lies on other marks. */
const HALO_PX = 4;

interface CostDowntimeChartProps {
  readonly alternatives: readonly AlternativeRow[];
  readonly currency: string;
}

/** Cost against downtime; the table of alternatives below is its text twin. */
export function CostDowntimeChart({ alternatives, currency }: CostDowntimeChartProps) {
  const groups = chartGroups(alternatives);
  return (
    <div role="img" aria-label={text.chartLabel}>
      <ResponsiveContainer width="100%" height={CHART_HEIGHT}>
        <ScatterChart margin={{ top: 20, right: 80, bottom: 24, left: 8 }}>
          <CartesianGrid stroke={GRID_STROKE} />
          <XAxis type="number" dataKey="monthly" domain={[0, 'auto']} tick={AXIS_TICK} axisLine={AXIS_LINE} tickLine={false} tickFormatter={(value: number) => axisMoney(value, currency)} label={{ value: text.costAxis, position: 'insideBottom', offset: -14, ...AXIS_TICK }} />
          <YAxis type="number" dataKey="downtime" width={56} domain={[0, 'auto']} tick={AXIS_TICK} axisLine={AXIS_LINE} tickLine={false} tickFormatter={(value: number) => formatNumber(value)} label={{ value: text.downtimeAxis, angle: -90, position: 'insideLeft', style: { textAnchor: 'middle' }, ...AXIS_TICK }} />
          <ZAxis range={[MARK_AREA, MARK_AREA]} />
          <Tooltip content={<PointTooltip currency={currency} />} isAnimationActive={false} />
          {groups.map((group) => (
            <Scatter key={group.status} name={text.status(group.status)} data={group.points} shape={group.shape} fill={slotColour(group.slot)} isAnimationActive={false}>
              <LabelList dataKey="label" position={group.labelSide} fill={AXIS_TICK.fill} fontSize={AXIS_TICK.fontSize} stroke={tokens.colorNeutralBackground1} strokeWidth={HALO_PX} paintOrder="stroke" />
            </Scatter>
          ))}
        </ScatterChart>
      </ResponsiveContainer>
      <StatusLegend statuses={groups.flatMap(({ status, points }) => points.map(() => status))} />
    </div>
  );
}
