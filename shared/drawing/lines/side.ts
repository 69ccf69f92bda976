import type { Point } from '../placement/point';
import { centreOf, type Box } from '../placement/box';

/** The four sides of a card, as the direction that points out of it. */
export const SIDES = {
  top: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  bottom: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
} as const satisfies Record<string, Point>;

export type Side = keyof typeof SIDES;

/** Where a flow leaves the one card and enters the other. */
export interface Sides {
  readonly from: Side;
  readonly to: Side;
}

/** The sides that face each other across the wider gap between two cards. */
export function facingSides(source: Box, target: Box): Sides {
  const from = centreOf(source);
  const to = centreOf(target);
  const gapX = Math.abs(to.x - from.x) - (source.width + target.width) / 2;
  const gapY = Math.abs(to.y - from.y) - (source.height + target.height) / 2;
  if (gapX > gapY) return to.x >= from.x ? { from: 'right', to: 'left' } : { from: 'left', to: 'right' };
  return to.y >= from.y ? { from: 'bottom', to: 'top' } : { from: 'top', to: 'bottom' };
}
