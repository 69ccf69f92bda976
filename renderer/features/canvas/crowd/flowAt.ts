import { grownBy, holds } from '../../../../shared/drawing/placement/box';
import type { Point } from '../../../../shared/drawing/placement/point';
import type { Line, Stroke } from './strokesOf';

/** A curve is looked at in so many straight pieces. */
const PIECES = 48;

/** The flow whose line runs nearest to a point, within a distance in units of the drawing; null: none does. */
export function flowAt(strokes: readonly Stroke[], point: Point, within: number): string | null {
  let best: { readonly id: string; readonly off: number } | null = null;
  for (const { lines } of strokes)
    for (const line of lines) {
      if (!holds(grownBy(line.reach, within), point)) continue;
      const off = distanceTo(line, point);
      if (off <= (best?.off ?? within)) best = { id: line.id, off };
    }
  return best?.id ?? null;
}

function distanceTo({ at }: Line, point: Point): number {
  let least = Infinity;
  let from = at(0);
  for (let piece = 1; piece <= PIECES; piece += 1) {
    const to = at(piece / PIECES);
    least = Math.min(least, toPiece(point, from, to));
    from = to;
  }
  return least;
}

/** From a point to the nearest of a straight piece. */
function toPiece(point: Point, from: Point, to: Point): number {
  const along = { x: to.x - from.x, y: to.y - from.y };
  const squared = along.x ** 2 + along.y ** 2;
  const share = squared === 0 ? 0 : Math.min(1, Math.max(0, ((point.x - from.x) * along.x + (point.y - from.y) * along.y) / squared));
  return Math.hypot(point.x - from.x - share * along.x, point.y - from.y - share * along.y);
}
