import type { Point } from '../../../../shared/drawing/placement/point';
import { overlaps, type Box } from '../../../../shared/drawing/placement/box';
import { GRID, NEIGHBOUR_GAP, type Size } from '../../../../shared/drawing/placement/sizes';

const MAX_RINGS = 24;

/** The place nearest to `wanted` (as the centre of the new thing) where it covers nothing else. */
export function freeSpot(taken: readonly Box[], wanted: Point, size: Size): Point {
  const start = { x: snapped(wanted.x - size.width / 2), y: snapped(wanted.y - size.height / 2) };
  const step = { x: snapped(size.width / 2) + NEIGHBOUR_GAP, y: snapped(size.height / 2) + NEIGHBOUR_GAP };
  const isFree = (spot: Point) => !taken.some((box) => overlaps(box, { ...spot, ...size }));
  for (let ring = 0; ring <= MAX_RINGS; ring += 1) {
    const spot = ringOffsets(ring)
      .map(([column, row]) => ({ x: start.x + column * step.x, y: start.y + row * step.y }))
      .find(isFree);
    if (spot) return spot;
  }
  return start;
}

export const snapped = (value: number): number => Math.round(value / GRID) * GRID;

/** Steps on the border of the square of radius `ring`, nearest first. */
function ringOffsets(ring: number): readonly (readonly [number, number])[] {
  const offsets: [number, number][] = [];
  for (let row = -ring; row <= ring; row += 1) {
    for (let column = -ring; column <= ring; column += 1) {
      if (Math.max(Math.abs(row), Math.abs(column)) === ring) offsets.push([column, row]);
    }
  }
  return offsets.sort((a, b) => Math.hypot(...a) - Math.hypot(...b));
}
