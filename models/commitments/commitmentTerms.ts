import type { PriceType } from '../prices/indexPrices';

export type CommitmentKind = 'savings-plan' | 'reservation';

/** A way to commit, as the price list names it. */
export interface CommitmentTerm {
  readonly type: Exclude<PriceType, 'payg'>;
  readonly kind: CommitmentKind;
  readonly years: number;
  /** Sold in whole units; a savings plan is an amount of money an hour. */
  readonly whole: boolean;
}

/** Price types of the Retail Prices API; their rates are per hour over the whole term (8,760 h a year). */
export const COMMITMENT_TERMS: readonly CommitmentTerm[] = [
  { type: 'sp1y', kind: 'savings-plan', years: 1, whole: false },
  { type: 'ri1y', kind: 'reservation', years: 1, whole: true },
  { type: 'sp3y', kind: 'savings-plan', years: 3, whole: false },
  { type: 'ri3y', kind: 'reservation', years: 3, whole: true },
];
