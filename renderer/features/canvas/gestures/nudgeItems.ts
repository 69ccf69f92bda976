import type { Plan } from '../../../../models/document';
import { placeItems } from '../../../../models/document/edits';
import type { Point } from '../../../../shared/drawing/placement/point';
import { movableGroups } from './movableGroups';

/** Moves items by a few pixels, each in its container. */
export function nudgeItems(plan: Plan, ids: readonly string[], { x, y }: Point): Plan {
  const movable = movableGroups(plan, ids).flat();
  return placeItems(plan, Object.fromEntries(movable.map(({ id, box }) => [id, { x: box.x + x, y: box.y + y }])));
}
