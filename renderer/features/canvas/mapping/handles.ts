import { Position, type NodeHandle } from '@xyflow/react';
import type { Size } from '../../../../shared/drawing/placement/sizes';

/** The points of a card from which a flow can be drawn. Lines themselves meet the card wherever they arrive. */
export const HANDLE_SIDES = [Position.Top, Position.Right, Position.Bottom, Position.Left] as const;

type Side = (typeof HANDLE_SIDES)[number];

const SHARES: Readonly<Record<Side, readonly [number, number]>> = {
  [Position.Top]: [0.5, 0],
  [Position.Right]: [1, 0.5],
  [Position.Bottom]: [0.5, 1],
  [Position.Left]: [0, 0.5],
};

/** Told to the drawing up front, so that cards outside the window need not be drawn to know where their lines end. */
export const handlesOf = ({ width, height }: Size): NodeHandle[] =>
  HANDLE_SIDES.map((side) => {
    const [x, y] = SHARES[side];
    return { id: side, type: 'source', position: side, x: x * width, y: y * height };
  });
