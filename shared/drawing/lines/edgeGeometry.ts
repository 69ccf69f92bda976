import type { Point } from '../placement/point';
import { centreOf, type Box } from '../placement/box';
import { SIDES, type Side, type Sides } from './side';

/** A drawn flow: a curve from the border of one card to the border of the other. */
export interface EdgeGeometry {
  readonly path: string;
  /** Tip of the arrow and the direction it points in, degrees clockwise from the right. */
  readonly tip: Point & { readonly angle: number };
  /** Length of the polygon round the curve, a measure of how far it strays. */
  readonly length: number;
  at(share: number): Point;
}

interface Anchor extends Point {
  /** Outward direction of the border at this point. */
  readonly normal: Point;
}

const ARROW_LENGTH = 9;
const LANE_GAP = 14;
const CORNER_INSET = 10;
const REACH = { share: 0.45, least: 28, most: 180 };
const DEGREES = 180 / Math.PI;

/** A flow strays no farther than this from the box round its two ends. */
export const FLOW_REACH = REACH.most + ARROW_LENGTH;

/** Curve for a flow between two cards; `lane` shifts it sideways beside other flows of the same pair. */
export function edgeGeometry(source: Box, target: Box, sides: Sides, lane: number): EdgeGeometry {
  const start = anchor(source, sides.from, centreOf(target), lane);
  const end = anchor(target, sides.to, centreOf(source), lane);
  const base: Anchor = { ...end, ...along(end, ARROW_LENGTH) };
  const reach = clamp(distance(start, end) * REACH.share, REACH.least, REACH.most);
  const first = along(start, reach);
  const second = along(base, reach);
  return {
    path: `M${xy(start)} C${xy(first)} ${xy(second)} ${xy(base)}`,
    tip: { x: round(end.x), y: round(end.y), angle: Math.atan2(-end.normal.y, -end.normal.x) * DEGREES },
    length: distance(start, first) + distance(first, second) + distance(second, base),
    at: (share) => onCurve(start, first, second, base, share),
  };
}

/** A point on one side of the card, nearer to the end at which the other card lies, moved by the lane. */
function anchor(box: Box, side: Side, towards: Point, lane: number): Anchor {
  const normal = SIDES[side];
  const middle = centreOf(box);
  const dx = towards.x - middle.x;
  const dy = towards.y - middle.y;
  const span = Math.abs(dx) + Math.abs(dy) || 1;
  const half = { x: box.width / 2, y: box.height / 2 };
  const inset = { x: half.x - CORNER_INSET, y: half.y - CORNER_INSET };
  if (normal.x === 0) {
    const shift = clamp((dx / span) * inset.x + lane * LANE_GAP, -inset.x, inset.x);
    return { x: middle.x + shift, y: middle.y + normal.y * half.y, normal };
  }
  const shift = clamp((dy / span) * inset.y + lane * LANE_GAP, -inset.y, inset.y);
  return { x: middle.x + normal.x * half.x, y: middle.y + shift, normal };
}

const along = ({ x, y, normal }: Anchor, length: number): Point => ({ x: x + normal.x * length, y: y + normal.y * length });

/** Cubic Bézier at `t`. */
function onCurve(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const s = 1 - t;
  const mix = (key: 'x' | 'y') => s ** 3 * a[key] + 3 * s * s * t * b[key] + 3 * s * t * t * c[key] + t ** 3 * d[key];
  return { x: mix('x'), y: mix('y') };
}

const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);
const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
const xy = ({ x, y }: Point): string => `${round(x)},${round(y)}`;
const round = (value: number): number => Math.round(value * 10) / 10;
