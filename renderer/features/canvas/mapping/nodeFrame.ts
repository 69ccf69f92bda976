import type { NodeHandle } from '@xyflow/react';
import { domNames } from './domNames';
import type { Placed } from '../../../../shared/drawing/placement/placeAll';

/** Layers of the drawing: containers, then flows, then cards. */
export const LAYER = { container: 0, flow: 1, card: 2 } as const;

interface NodeFrame {
  readonly id: string;
  readonly position: { x: number; y: number };
  readonly width: number;
  readonly height: number;
  readonly measured: { width: number; height: number };
  readonly handles: NodeHandle[];
  readonly selected: boolean;
  readonly domAttributes: ReturnType<typeof domNames>;
  readonly parentId?: string;
}

/** What all nodes share: place, size and selection. */
export function nodeFrame(id: string, placed: Placed, selected: boolean, handles: NodeHandle[]): NodeFrame {
  const { x, y, width, height } = placed.own;
  const frame = { id, position: { x, y }, width, height, measured: { width, height }, handles, selected, domAttributes: domNames('node', id) };
  return placed.parentId === null ? frame : { ...frame, parentId: placed.parentId };
}
