import type Big from 'big.js';
import type { OneOff } from './cashFlow';

/** A single payment before it is written down. */
export interface Payment {
  readonly id: string;
  readonly category: 'migration' | 'edge-hardware';
  readonly what: string;
  /** Counted from 0; may lie beyond the horizon. */
  readonly month: number;
  readonly hours: number;
  /** Bought beside the hours, at today's price. */
  readonly hardwareUsd: number;
  readonly terms: OneOff['terms'];
  readonly amount: Big;
}
