import { centreOf, type Box } from '../../../../shared/drawing/placement/box';
import type { Placed } from '../../../../shared/drawing/placement/placeAll';

export type Direction = 'left' | 'right' | 'up' | 'down';

interface Heading {
  /** How far one box lies from another in this direction, and how far off to the side. */
  readonly ahead: (dx: number, dy: number) => number;
  readonly aside: (dx: number, dy: number) => number;
}

const HEADINGS: Readonly<Record<Direction, Heading>> = {
  left: { ahead: (dx) => -dx, aside: (_, dy) => Math.abs(dy) },
  right: { ahead: (dx) => dx, aside: (_, dy) => Math.abs(dy) },
  up: { ahead: (_, dy) => -dy, aside: (dx) => Math.abs(dx) },
  down: { ahead: (_, dy) => dy, aside: (dx) => Math.abs(dx) },
};

/** Straight ahead counts before nearby. */
const ASIDE_WEIGHT = 2;

/** The item that a key in this direction leads to, as an eye would go: null at the edge of the drawing. */
export function nearestItem(placed: ReadonlyMap<string, Placed>, from: string, direction: Direction): string | null {
  const start = placed.get(from)?.absolute;
  if (!start) return null;
  const { ahead, aside } = HEADINGS[direction];
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const [id, { absolute }] of placed) {
    const [dx, dy] = between(start, absolute);
    if (id === from || ahead(dx, dy) <= 0) continue;
    const cost = ahead(dx, dy) + aside(dx, dy) * ASIDE_WEIGHT;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}

/** Sites are met at their upper edge, where their name stands, so that what they house lies below it. */
const HEAD_HEIGHT = 64;

function between(a: Box, b: Box): readonly [number, number] {
  const from = centreOf({ ...a, height: Math.min(a.height, HEAD_HEIGHT) });
  const to = centreOf({ ...b, height: Math.min(b.height, HEAD_HEIGHT) });
  return [to.x - from.x, to.y - from.y];
}
