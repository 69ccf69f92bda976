import type { Figure } from '../figure/figure';
import type { Calibration } from './calibration';

/** A bill beside the model, why each number is what it is, and what the answer would be with each correction. */
export interface Calibrated {
  readonly calibration: Calibration;
  readonly figures: Readonly<Record<string, Figure>>;
  readonly effects: readonly CorrectionEffect[];
}

/** The whole answer with one suggested correction in place; money is decimal text in the plan's currency. */
export interface CorrectionEffect {
  /** Of the assumption. */
  readonly id: string;
  readonly monthlyBefore: string;
  readonly monthlyAfter: string;
  readonly difference: string;
  /** No price is missing on either side. */
  readonly complete: boolean;
  /** The same architecture and regions win. */
  readonly sameDesign: boolean;
  /** One sentence on what the engine would then recommend. */
  readonly headline: string;
}
