import type { CanvasNode } from '../mapping/flowTypes';

/** The same object for the same card, so that the drawing library knows it again. */
const held = new WeakMap<CanvasNode, CanvasNode>();

/** The drawing library leaves out what is out of view, but never what is on its way; so what must stay drawn is told to be. */
export function alwaysDrawn(node: CanvasNode): CanvasNode {
  const drawn = held.get(node) ?? { ...node, dragging: true };
  held.set(node, drawn);
  return drawn;
}
