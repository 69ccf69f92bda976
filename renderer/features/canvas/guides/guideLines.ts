import type { Box } from '../../../../shared/drawing/placement/box';

/** A line along which a moving card and another stand level, from the one to the other. */
export interface GuideLine {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Edges and middles of a box along one axis. */
const marks = (start: number, length: number): readonly number[] => [start, start + length / 2, start + length];

/**
 * The lines on which edges or middles of the moving box meet those of others, each drawn once over all that it joins.
 * @example a card at x 16 above another at x 16, both 160 wide → three upright lines, at 16, 96 and 176
 */
export function guideLines(moving: Box, others: readonly Box[]): readonly GuideLine[] {
  const upright = marks(moving.x, moving.width).flatMap((x) => {
    const level = others.filter((other) => marks(other.x, other.width).includes(x));
    if (level.length === 0) return [];
    const all = [moving, ...level];
    return [{ x1: x, x2: x, y1: Math.min(...all.map(({ y }) => y)), y2: Math.max(...all.map(({ y, height }) => y + height)) }];
  });
  const flat = marks(moving.y, moving.height).flatMap((y) => {
    const level = others.filter((other) => marks(other.y, other.height).includes(y));
    if (level.length === 0) return [];
    const all = [moving, ...level];
    return [{ y1: y, y2: y, x1: Math.min(...all.map(({ x }) => x)), x2: Math.max(...all.map(({ x, width }) => x + width)) }];
  });
  return [...upright, ...flat];
}
