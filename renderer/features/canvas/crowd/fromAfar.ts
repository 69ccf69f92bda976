import type { CanvasNode } from '../mapping/flowTypes';

/** The same object for the same card, so that the drawing library knows it again. */
const unseen = new WeakMap<CanvasNode, CanvasNode>();

/** From far away a site is one tile; what stands in it is not drawn, but flows still end at it. */
export function fromAfar(node: CanvasNode): CanvasNode {
  if (node.parentId === undefined) return node;
  const hidden = unseen.get(node) ?? { ...node, hidden: true };
  unseen.set(node, hidden);
  return hidden;
}
