import { byObject } from '../../../../models/memo/byObject';
import type { CanvasNode } from '../mapping/flowTypes';

/**
 * From far away a site is one tile; what stands in it is not drawn, but flows still end at it. Of the others nothing but the name is drawn.
 * The same object for the same card, so that the drawing library knows it again.
 */
export const fromAfar = byObject((node: CanvasNode): CanvasNode => {
  if (node.parentId !== undefined) return { ...node, hidden: true };
  return node.type === 'azure' ? node : bare(node);
});

const bare = <T extends Exclude<CanvasNode, { type: 'azure' }>>(node: T): T => ({ ...node, data: { ...node.data, isBare: true } });
