import type { EvaluationSummary } from '../report/summary';

/** Why the money of a line changed, or why not. `currency`: the books give the price in different currencies. */
export type PriceChange = 'same' | 'moved' | 'currency' | 'meter-gone' | 'meter-new' | 'still-missing';

/** One item of the bill at the prices of both books; money per month in the plan's currency, null where a price is missing. */
export interface RepricedLine {
  readonly id: string;
  readonly label: string;
  readonly meter: string;
  readonly region: string;
  readonly unit: string;
  readonly quantity: string;
  /** Prices of several tiers with ` / ` between. */
  readonly usdPerUnitBefore: string | null;
  readonly usdPerUnitAfter: string | null;
  readonly asOfBefore: string | null;
  readonly asOfAfter: string | null;
  readonly monthlyBefore: string | null;
  readonly monthlyAfter: string | null;
  readonly difference: string | null;
  readonly change: PriceChange;
}

type BookName = EvaluationSummary['priceBook'];

/** What another price book does to a plan: to the bill as it is, and to the answer. */
export interface Repricing {
  readonly plan: EvaluationSummary['plan'];
  readonly currency: string;
  readonly before: BookName;
  readonly after: BookName;
  /** The design of the first book, line by line. */
  readonly lines: readonly RepricedLine[];
  /** Sums of the lines that have a price in the book; `complete` is false where one has none. */
  readonly monthlyBefore: string;
  readonly monthlyAfter: string;
  readonly completeBefore: boolean;
  readonly completeAfter: boolean;
  /** What the engine would choose at the prices of the second book. */
  readonly answer: { readonly monthly: string; readonly complete: boolean; readonly recommendation: EvaluationSummary['recommendation']; readonly sameDesign: boolean };
}
