import { edgeGeometry, FLOW_REACH } from '../../../../shared/drawing/lines/edgeGeometry';
import type { Route } from '../../../../shared/drawing/lines/routes';
import { boundsOf, grownBy, type Box } from '../../../../shared/drawing/placement/box';
import type { Placed } from '../../../../shared/drawing/placement/placeAll';
import type { Point } from '../../../../shared/drawing/placement/point';
import { lineLook, type LineLook } from '../edges/lineLook';
import type { IntegrationEdge } from '../mapping/flowTypes';

/** The lines of all flows that look alike. Their patterns are left out: dashes of thousands of long lines take seconds to draw. */
export interface Stroke extends Pick<LineLook, 'colour' | 'width' | 'stepsBack'> {
  readonly lines: readonly Line[];
}

export interface Line {
  readonly id: string;
  readonly path: string;
  /** It leaves this box nowhere. */
  readonly reach: Box;
  at(share: number): Point;
}

/** Many flows as bare lines. Each stays a line of its own, so that only those in sight are painted. */
export const strokesOf = (edges: readonly IntegrationEdge[], placed: ReadonlyMap<string, Placed>): readonly Stroke[] => grouped(edges, (id) => placed.get(id)?.absolute, keptLine);

/** The same lines while their ends are on the way: nothing of them is worth keeping. */
export const movingStrokes = (edges: readonly IntegrationEdge[], boxOf: BoxOf): readonly Stroke[] => grouped(edges, boxOf, lineOf);

type BoxOf = (id: string) => Box | undefined;

function grouped(edges: readonly IntegrationEdge[], boxOf: BoxOf, toLine: typeof lineOf): readonly Stroke[] {
  const strokes = new Map<string, Stroke & { readonly lines: Line[] }>();
  for (const { id, source, target, data } of edges) {
    const [from, to] = [boxOf(source), boxOf(target)];
    if (!from || !to || !data) continue;
    const { colour, width, stepsBack } = lineLook(data);
    const key = `${colour} ${width} ${stepsBack}`;
    const stroke = strokes.get(key) ?? { colour, width, stepsBack, lines: [] };
    stroke.lines.push(toLine(id, data.route, from, to));
    strokes.set(key, stroke);
  }
  return [...strokes.values()];
}

/** A route is led anew when one of its ends has moved, so its line is kept with it. */
const known = new WeakMap<Route, Line>();

function keptLine(id: string, route: Route, from: Box, to: Box): Line {
  const line = known.get(route) ?? lineOf(id, route, from, to);
  known.set(route, line);
  return line;
}

function lineOf(id: string, route: Route, from: Box, to: Box): Line {
  const { path, at } = edgeGeometry(from, to, route.sides, route.lane);
  return { id, path, at, reach: grownBy(boundsOf([from, to]) ?? from, FLOW_REACH) };
}
