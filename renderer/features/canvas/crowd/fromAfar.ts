import { byObject } from '../../../../models/memo/byObject';
import type { CanvasNode } from '../mapping/flowTypes';

/** The same object for the same card, so that the drawing library knows it again. */
const unseen = byObject((node: CanvasNode): CanvasNode => ({ ...node, hidden: true }));

/** From far away a site is one tile; what stands in it is not drawn, but flows still end at it. */
export const fromAfar = (node: CanvasNode): CanvasNode => (node.parentId === undefined ? node : unseen(node));
