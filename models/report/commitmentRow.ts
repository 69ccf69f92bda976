import type { CommitmentPolicy } from './summary';

export interface CommitmentTable {
  readonly policy: CommitmentPolicy;
  /** The longest term that the plan allows, and how it is paid. */
  readonly limit: 'none' | 'upTo1Year' | 'upTo3Years';
  readonly payment: 'monthly' | 'upfront';
  /** Every line of the bill that can be committed to, in the order of the bill. */
  readonly rows: readonly CommitmentRow[];
  /** The bill from the plan's first month to its horizon: spread evenly, and as it is paid. */
  readonly months: readonly { readonly month: string; readonly effective: string; readonly billed: string }[];
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
  readonly figureIds: {
    readonly saving: string;
    readonly breakEven: string | null;
    readonly coverage: string | null;
    readonly quantity: string | null;
    readonly regret: string | null;
  };
}
