import { AXIS_TICK } from '../parts/chartStyle';

interface PeakLabelProps {
  /** The line's own box as the chart hands it over. */
  readonly viewBox: unknown;
  readonly label: string;
  /** Otherwise the text ends at the line. */
  readonly startsAtLine: boolean;
}

const ABOVE_PX = 6;

/** Names the peak above its line, on the side that has room. */
export function PeakLabel({ viewBox, label, startsAtLine }: PeakLabelProps) {
  const { x, y } = viewBox as { readonly x: number; readonly y: number };
  return (
    <text x={x} y={y - ABOVE_PX} textAnchor={startsAtLine ? 'start' : 'end'} fontSize={AXIS_TICK.fontSize} fill={AXIS_TICK.fill}>
      {label}
    </text>
  );
}
