import { tokens } from '@fluentui/react-components';
import { AXIS_TICK } from '../parts/chartStyle';

interface BarTickProps {
  readonly x: number | string;
  readonly y: number | string;
  readonly name: string;
  readonly total: string;
}

const LINE_PX = 15;
const LONGEST_NAME = 14;

/** Name of a bar and its total below, so that the total never runs out of the chart. */
export function BarTick({ x, y, name, total }: BarTickProps) {
  return (
    <text x={x} y={y} textAnchor="end" fontSize={AXIS_TICK.fontSize} fill={tokens.colorNeutralForeground1}>
      <tspan x={x} dy={-2}>
        {name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name}
      </tspan>
      <tspan x={x} dy={LINE_PX} fill={AXIS_TICK.fill}>
        {total}
      </tspan>
    </text>
  );
}
