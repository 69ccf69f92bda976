import { edgeGeometry } from '../../../../shared/drawing/lines/edgeGeometry';
import type { Route } from '../../../../shared/drawing/lines/routes';
import type { Box } from '../../../../shared/drawing/placement/box';
import type { Placed } from '../../../../shared/drawing/placement/placeAll';
import { lineLook, type LineLook } from '../edges/lineLook';
import type { IntegrationEdge } from '../mapping/flowTypes';

/** The lines of all flows that look alike. Their patterns are left out: dashes of thousands of long lines take seconds to draw. */
export interface Stroke extends Pick<LineLook, 'colour' | 'width' | 'stepsBack'> {
  readonly key: string;
  readonly lines: readonly Line[];
}

interface Line {
  readonly id: string;
  readonly path: string;
}

/** Many flows as bare lines. Each stays a line of its own, so that the browser draws only those in sight. */
export function strokesOf(edges: readonly IntegrationEdge[], placed: ReadonlyMap<string, Placed>): readonly Stroke[] {
  const strokes = new Map<string, Stroke & { readonly lines: Line[] }>();
  for (const { id, source, target, data } of edges) {
    const [from, to] = [placed.get(source)?.absolute, placed.get(target)?.absolute];
    if (!from || !to || !data) continue;
    const { colour, width, stepsBack } = lineLook(data);
    const key = `${colour} ${width} ${stepsBack}`;
    const stroke = strokes.get(key) ?? { key, colour, width, stepsBack, lines: [] };
    stroke.lines.push({ id, path: pathOf(data.route, from, to) });
    strokes.set(key, stroke);
  }
  return [...strokes.values()];
}

/** A route is led anew when one of its ends has moved, so its path is kept with it. */
const paths = new WeakMap<Route, string>();

function pathOf(route: Route, from: Box, to: Box): string {
  const path = paths.get(route) ?? edgeGeometry(from, to, route.sides, route.lane).path;
  paths.set(route, path);
  return path;
}
