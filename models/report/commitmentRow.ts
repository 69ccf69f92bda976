import type { CommitmentPolicy } from './summary';

export interface CommitmentTable {
  readonly policy: CommitmentPolicy;
  /** The longest term that the plan allows, and how it is paid. */
  readonly limit: 'none' | 'upTo1Year' | 'upTo3Years';
  readonly payment: 'monthly' | 'upfront';
  /** Every line of the bill that can be committed to, in the order of the bill. */
  readonly rows: readonly CommitmentRow[];
  /** The Azure bill of the cash flow with every term spread evenly, and as it is paid. */
  readonly months: readonly { readonly month: string; readonly effective: string; readonly billed: string }[];
}

/** Of one commitment: saving = 730 h × exchange rate × (used units × list price − committed units × rate). */
export interface CommitmentCalculation {
  /** Committed, in units of the line. */
  readonly units: number;
  /** USD for a committed hour of one unit of the line. */
  readonly usdPerHour: number;
  /** Units that a mean hour uses of them, as planned and if growth stays away. */
  readonly usedUnits: number;
  readonly usedWithoutGrowth: number;
  /** Months without any use if the waves slip; null where nothing moves in waves. */
  readonly slipMonths: number | null;
  /** What the commitment costs a month, used or not. */
  readonly committedMonthly: string;
  /** What is left of the saving of a term when the worst comes. */
  readonly worstSaving: string;
}

export interface CommitmentRow {
  readonly lineId: string;
  readonly label: string;
  readonly environmentId: string;
  /** Null where the line stays at list prices. */
  readonly kind: 'savings-plan' | 'reservation' | null;
  readonly termMonths: number | null;
  /** USD an hour of a savings plan, servers or vCores of a reservation. */
  readonly quantity: number | null;
  readonly unit: string | null;
  /** USD for a committed and for a free hour of one unit of the line. */
  readonly hourlyRate: number | null;
  readonly paygRate: string;
  /** Part of the hours from which the cheapest priced term pays; null without a price. */
  readonly breakEvenShare: number | null;
  /** Part of the line's hours that the commitment covers. */
  readonly coverage: number;
  readonly savingMonthly: string;
  /** The most that may be lost of the saving of a term; null without a commitment. */
  readonly regret: string | null;
  readonly why: string;
  /** What saving and regret are worked out from, unrounded; null without a commitment. */
  readonly calculation: CommitmentCalculation | null;
  readonly figureIds: {
    readonly saving: string;
    readonly breakEven: string | null;
    readonly coverage: string | null;
    readonly quantity: string | null;
    readonly regret: string | null;
  };
}
