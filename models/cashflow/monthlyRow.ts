import type Big from 'big.js';
import type { Layer } from '../report/summary';
import type { CashCategory } from './cashFlow';

/** A row before it is written down: one amount a month. */
export interface MonthlyRow {
  readonly category: CashCategory;
  readonly layer: Layer | null;
  readonly amounts: readonly Big[];
}
