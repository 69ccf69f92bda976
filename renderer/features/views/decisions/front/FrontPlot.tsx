import { memo } from 'react';
import { CartesianGrid, ResponsiveContainer, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { axisMoney } from '../../parts/axisMoney';
import { AXIS_LINE, AXIS_TICK, GRID_STROKE } from '../../parts/chartStyle';
import type { FrontPoint } from './frontPoints';
import { FrontMark } from './FrontMark';
import { frontMessages as text } from './messages';

const CHART_HEIGHT = 300;

interface FrontPlotProps {
  readonly points: readonly FrontPoint[];
  readonly currency: string;
}

/** Axes and marks. Drawn anew only for other points: what is pointed at reaches the marks by context. */
export const FrontPlot = memo(function FrontPlot({ points, currency }: FrontPlotProps) {
  const money = (value: number) => axisMoney(value, currency);
  return (
    <ResponsiveContainer width="100%" height={CHART_HEIGHT}>
      <ScatterChart margin={{ top: 16, right: 72, bottom: 24, left: 8 }} accessibilityLayer={false}>
        <CartesianGrid stroke={GRID_STROKE} />
        <XAxis type="number" dataKey="cost" domain={[0, 'auto']} tick={AXIS_TICK} axisLine={AXIS_LINE} tickLine={false} tickFormatter={money} label={{ value: text.costAxis, position: 'insideBottom', offset: -14, ...AXIS_TICK }} />
        <YAxis type="number" dataKey="loss" width={96} domain={[0, 'auto']} tick={AXIS_TICK} axisLine={AXIS_LINE} tickLine={false} tickFormatter={money} label={{ value: text.lossAxis, angle: -90, position: 'insideLeft', style: { textAnchor: 'middle' }, ...AXIS_TICK }} />
        <Scatter data={points} isAnimationActive={false} shape={({ cx, cy, index }: ShapePlace) => markAt(points[index], cx, cy)} />
      </ScatterChart>
    </ResponsiveContainer>
  );
});

/** What recharts tells of a point that it wants drawn. */
interface ShapePlace {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly index: number;
}

function markAt(point: FrontPoint | undefined, cx: number | undefined, cy: number | undefined) {
  return point === undefined || cx === undefined || cy === undefined ? null : <FrontMark point={point} cx={cx} cy={cy} />;
}
