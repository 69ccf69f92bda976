import type { Box } from '../../../../shared/drawing/placement/box';
import { NEIGHBOUR_GAP } from '../../../../shared/drawing/placement/sizes';
import type { Sized } from './orderByFlows';

/** A band that has been laid out: boxes from 0, 0 to the right and down. */
export interface Band {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly width: number;
  readonly height: number;
}

/**
 * Folds items, given from left to right, into as few rows as fit the width. They fill column by column, so that what
 * came side by side stays side by side; columns are as wide as the widest item.
 */
export function foldBand(items: readonly Sized[], width: number): Band {
  const step = Math.max(0, ...items.map(({ size }) => size.width)) + NEIGHBOUR_GAP;
  const columnsMax = Math.max(1, Math.floor((width + NEIGHBOUR_GAP) / step));
  const rows = Math.ceil(items.length / columnsMax);
  const columns = rows === 0 ? 0 : Math.ceil(items.length / rows);
  const inRow = (row: number) => items.filter((_, index) => index % rows === row);
  const boxes = new Map<string, Box>();
  let y = 0;
  for (let row = 0; row < rows; row += 1) {
    inRow(row).forEach(({ id, size }, column) => boxes.set(id, { x: column * step, y, ...size }));
    y += Math.max(...inRow(row).map(({ size }) => size.height)) + NEIGHBOUR_GAP;
  }
  return { boxes, width: Math.max(0, columns * step - NEIGHBOUR_GAP), height: Math.max(0, y - NEIGHBOUR_GAP) };
}
