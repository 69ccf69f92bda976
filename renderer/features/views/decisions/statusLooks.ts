import type { Status } from './sortAlternatives';

/** How a design of this standing is drawn; shape tells what colour tells. */
export interface StatusLook {
  readonly status: Status;
  /** Place in the palette. */
  readonly slot: number;
  readonly shape: 'star' | 'diamond' | 'circle' | 'triangle';
}

/** Drawn in this order, so that the answer lies on top. */
export const STATUS_LOOKS: readonly StatusLook[] = [
  { status: 'misses-objective', slot: 7, shape: 'triangle' },
  { status: 'feasible', slot: 4, shape: 'circle' },
  { status: 'runner-up', slot: 1, shape: 'diamond' },
  { status: 'chosen', slot: 2, shape: 'star' },
];
