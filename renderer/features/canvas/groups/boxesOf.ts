import type { Box } from '../../../../shared/drawing/placement/box';
import type { CanvasNode } from '../mapping/flowTypes';

/** Where the nodes are at this moment, also in the middle of a drag, in the coordinates of the drawing. Containers come before what stands in them. */
export function boxesOf(nodes: readonly CanvasNode[]): ReadonlyMap<string, Box> {
  const boxes = new Map<string, Box>();
  for (const { id, parentId, position, width = 0, height = 0 } of nodes) {
    const origin = (parentId === undefined ? undefined : boxes.get(parentId)) ?? { x: 0, y: 0 };
    boxes.set(id, { x: origin.x + position.x, y: origin.y + position.y, width, height });
  }
  return boxes;
}
