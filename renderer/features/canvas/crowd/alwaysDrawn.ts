import { byObject } from '../../../../models/memo/byObject';
import type { CanvasNode } from '../mapping/flowTypes';

/**
 * The drawing library leaves out what is out of view, but never what is on its way; so what must stay drawn is told to be.
 * The same object for the same card, so that the library knows it again.
 */
export const alwaysDrawn = byObject((node: CanvasNode): CanvasNode => ({ ...node, dragging: true }));
