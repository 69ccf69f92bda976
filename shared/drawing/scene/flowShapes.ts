import type { Criticality, Integration } from '../../../models/document';
import { DASH } from '../lines/dash';
import { edgeGeometry } from '../lines/edgeGeometry';
import { LABEL_MAX_WIDTH } from '../lines/labelSpots';
import type { Route } from '../lines/routes';
import { strokeWidth } from '../lines/strokeWidth';
import type { Box } from '../placement/box';
import type { Point } from '../placement/point';
import { fitText } from './fitText';
import { modeMark } from './marks';
import { box, group, path, type GroupShape, type Ink, type Shape } from './shape';
import { textWidth } from './textWidth';
import { DRAWING_WORDS as words } from './words';

const LINE_INK: Readonly<Record<Criticality, Ink>> = { low: 'line', medium: 'line', high: 'lineStrong', critical: 'critical' };
const LABEL = { size: 12, height: 18, mark: 18, pad: 4 };
/** The arrow head as it lies when it points to the right, tip at the origin. */
const ARROW: readonly Point[] = [{ x: 0, y: 0 }, { x: -10, y: -5 }, { x: -10, y: 5 }];
const RADIANS = Math.PI / 180;

export interface Flow {
  readonly integration: Integration;
  readonly source: Box;
  readonly target: Box;
  readonly route: Route;
  /** Colour by a lens; absent: by criticality. */
  readonly ink?: Ink;
  /** Names of its two ends. */
  readonly ends: readonly [string, string];
}

/** The line of a flow: pattern by class, width by rate, colour by criticality, and an arrow at its end. */
export function flowLine({ integration, source, target, route, ends, ink = LINE_INK[integration.criticality] }: Flow): GroupShape {
  const { path: curve, tip } = edgeGeometry(source, target, route.sides, route.lane);
  const width = strokeWidth(integration.ratePerHour);
  const dash = DASH[integration.mode](width);
  const line = path(curve, { stroke: ink, strokeWidth: width, cap: integration.mode === 'queued' ? 'butt' : 'round', ...(dash !== undefined && { dash }) });
  return group([line, path(arrowAt(tip), { fill: ink })], { title: words.flow.title(integration, ...ends) });
}

/** Name and class beside the line, on a ground of its own. */
export function flowLabel({ integration, source, target, route }: Flow): GroupShape {
  const { name, mode, criticality } = integration;
  const critical = criticality === 'critical' ? '!' : '';
  const lead = (critical === '' ? 0 : 8) + LABEL.mark;
  const text = fitText(name, { width: LABEL_MAX_WIDTH - lead - 2 * LABEL.pad, size: LABEL.size });
  const width = lead + textWidth(text, LABEL.size) + 2 * LABEL.pad;
  const at = edgeGeometry(source, target, route.sides, route.lane).at(route.label.share);
  const marks: readonly Shape[] = critical === '' ? [] : [{ kind: 'text', x: LABEL.pad, y: 13, text: critical, size: LABEL.size, bold: true, ink: 'critical' }];
  return group(
    [
      box({ x: 0, y: 0, width, height: LABEL.height }, { radius: 2, fill: 'ground', opacity: 0.92 }),
      ...marks,
      modeMark(mode, { x: LABEL.pad + lead - LABEL.mark, y: 2 }),
      { kind: 'text', x: LABEL.pad + lead, y: 13, text, size: LABEL.size, ink: 'ink' },
    ],
    { move: { x: at.x - width / 2, y: at.y + route.label.shift - LABEL.height / 2 } },
  );
}

function arrowAt({ x, y, angle }: Point & { readonly angle: number }): string {
  const [cos, sin] = [Math.cos(angle * RADIANS), Math.sin(angle * RADIANS)];
  const points = ARROW.map((point) => `${tenth(x + point.x * cos - point.y * sin)},${tenth(y + point.x * sin + point.y * cos)}`);
  return `M${points.join(' L')} Z`;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
