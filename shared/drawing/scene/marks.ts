import type { Criticality, IntegrationMode } from '../../../models/document';
import type { ItemFindings } from '../findingsByItem';
import type { Point } from '../placement/point';
import { box, group, path, type GroupShape, type Shape } from './shape';

const LEVELS: Readonly<Record<Criticality, number>> = { low: 1, medium: 2, high: 3, critical: 4 };
const BARS = [1, 2, 3, 4];
const FAINT = 0.3;

/** Four bars like a signal, 15 × 12: how many are filled is the criticality; the colour only repeats it. */
export function criticalityBars(criticality: Criticality, at: Point): GroupShape {
  const level = LEVELS[criticality];
  const fill = criticality === 'critical' ? 'critical' : 'inkSoft';
  const shapes = BARS.map((bar) => box({ x: (bar - 1) * 4, y: 12 - bar * 3, width: 3, height: bar * 3 }, { radius: 0.5, ...(bar <= level ? { fill } : { fill: 'inkSoft' as const, opacity: FAINT }) }));
  return group(shapes, { move: at });
}

const thin = { stroke: 'inkSoft', strokeWidth: 1.2, cap: 'round' } as const;
const circle = 'M7,1 C10.3,1 13,3.7 13,7 C13,10.3 10.3,13 7,13 C3.7,13 1,10.3 1,7 C1,3.7 3.7,1 7,1 Z';

/** An arrow, a stack, a clock: the class of a flow, 14 × 14. */
const MODE_SHAPES: Readonly<Record<IntegrationMode, readonly Shape[]>> = {
  sync: [path('M1.5,7 L12.5,7 M8.5,3 L12.5,7 L8.5,11', thin)],
  queued: [path('M2,4 L12,4 M2,7.5 L12,7.5 M2,11 L12,11', { ...thin, strokeWidth: 1.6 })],
  batch: [path(circle, thin), path('M7,4 L7,7.2 L9.4,8.8', thin)],
};

export const modeMark = (mode: IntegrationMode, at: Point): GroupShape => group(MODE_SHAPES[mode], { move: at });

/** A triangle for warnings, a circle for the rest, 14 × 14; the number stands beside it. */
export function findingMark({ worst, count }: Pick<ItemFindings, 'worst' | 'count'>, at: Point): GroupShape {
  const ink = worst === 'error' ? 'error' : worst === 'warning' ? 'critical' : 'inkSoft';
  const outline = worst === 'warning' ? 'M7,1.5 L13,12.5 L1,12.5 Z' : circle;
  const sign = worst === 'information' ? 'M7,6.5 L7,10.5 M7,3.8 L7,4' : 'M7,4.5 L7,8.5 M7,10.6 L7,10.7';
  return group(
    [
      path(outline, { stroke: ink, strokeWidth: 1.2, cap: 'round' }),
      path(sign, { stroke: ink, strokeWidth: 1.4, cap: 'round' }),
      { kind: 'text', x: 16, y: 11, text: String(count), size: 12, bold: true, ink },
    ],
    { move: at },
  );
}
