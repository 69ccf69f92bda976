/** The cash flow in short; amounts are decimal text in the plan's currency. */
export interface CashFlowSummary {
  /** False when a size or price behind it is missing, or a payment for the move falls behind the horizon; sums are then “at least”. */
  readonly complete: boolean;
  readonly discountRatePerYear: number;
  /** Total cost of ownership. */
  readonly total: string;
  readonly presentValue: string;
  readonly peak: { readonly month: string; readonly amount: string };
  /** Against the size of the horizon from the first month on. */
  readonly growthSaving: string;
  /** Infrastructure and move against today's infrastructure; null without a current cost in the plan. */
  readonly today: {
    readonly currentMonthly: string;
    readonly currentTotal: string;
    readonly planTotal: string;
    readonly netPresentValue: string;
    /** Null when the plan does not pay back within the horizon. */
    readonly paybackMonth: string | null;
    readonly paybackAfterMonths: number | null;
  } | null;
  readonly years: readonly {
    readonly year: number;
    readonly from: string;
    readonly until: string;
    /** By what the money goes to. */
    readonly categories: Readonly<Record<string, string>>;
    readonly total: string;
  }[];
  readonly months: readonly { readonly month: string; readonly total: string }[];
}
