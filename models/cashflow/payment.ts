import type Big from 'big.js';

/** A single payment before it is written down. */
export interface Payment {
  readonly id: string;
  readonly category: 'migration' | 'edge-hardware';
  readonly what: string;
  /** Counted from 0; may lie beyond the horizon. */
  readonly month: number;
  readonly hours: number;
  readonly amount: Big;
}
