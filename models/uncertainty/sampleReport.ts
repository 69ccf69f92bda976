import type { Driver } from './driver';

/** Point estimate and percentiles by nearest rank, so each is a value that was drawn. */
export interface Spread<T> {
  /** The answer of the report, with every value as it stands in the plan. */
  readonly point: T;
  readonly p10: T;
  readonly p50: T;
  readonly p90: T;
  readonly least: T;
  readonly most: T;
}

export interface SizeSpread extends Spread<number> {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
}

/** Draws whose bill lies from `from` up to below `to`; the last bin holds its end. */
export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  readonly draws: number;
}

/** What one driver alone does to the monthly bill, all others as they stand. */
export interface DriverSwing extends Pick<Driver, 'id' | 'kind' | 'label' | 'unit' | 'path' | 'sure' | 'low' | 'likely' | 'high'> {
  readonly monthlyAtLow: string;
  readonly monthlyAtHigh: string;
  /** Between the highest and the lowest of low, likely and high. */
  readonly swing: string;
  /** Spearman's, between drawn values and bills: how far the draws agree; null where one of them never moves. */
  readonly rankCorrelation: number | null;
}

export interface BudgetRisk {
  readonly perMonth: number;
  /** Share of the draws whose bill is above the budget, and the half-width of its 95 % interval. */
  readonly missShare: number;
  readonly halfWidth: number;
}

/** Contingency = max(0, bill that covers the confidence − point estimate). */
export interface Contingency {
  /** Share of the draws that point estimate and contingency together cover. */
  readonly confidence: number;
  /** The monthly bill that covers it. */
  readonly covered: string;
  readonly perMonth: string;
  readonly perYear: string;
}

/** A line of what to ask for. Amounts before commitments. */
export interface BudgetLine {
  readonly id: 'bill' | 'contingency' | 'bill-with-contingency';
  readonly perMonth: string;
  readonly perYear: string;
}

/** What the plan states of two values, and the rank correlation of the values that were drawn. */
export interface StatedCorrelation {
  readonly between: readonly string[];
  /** Names of the two, or how the plan writes them. */
  readonly labels: readonly string[];
  readonly stated: number;
  /** Null where one of the two is not unsure: there is nothing to draw. */
  readonly drawn: number | null;
  readonly by: string;
  readonly reason: string;
}

/** The public answer of `plantwright sample --json`: the recommended design for drawn values of all that is unsure. Amounts in the plan's currency, before commitments: as `cost` of evaluate, and as the finding on the budget. */
export interface SampleReport {
  readonly plan: { readonly name: string; readonly hash: string };
  readonly priceBook: { readonly id: string; readonly asOf: string };
  readonly currency: string;
  readonly seed: number;
  readonly draws: number;
  /** Draws in which a size or a price was missing; their bills are “at least”. */
  readonly incompleteDraws: number;
  readonly monthly: Spread<string>;
  readonly yearly: Spread<string>;
  /** Share of the draws whose bill is at most the point estimate. */
  readonly pointShare: number;
  readonly sizes: readonly SizeSpread[];
  readonly budget: BudgetRisk | null;
  readonly contingency: Contingency;
  /** The contingency as a line beside the bill, a month and a year. */
  readonly lines: readonly BudgetLine[];
  readonly histogram: readonly HistogramBin[];
  /** The strongest first; those that alone do not move the bill are left out. */
  readonly drivers: readonly DriverSwing[];
  /** Unsure values in all, and those of them that alone move the bill. */
  readonly driverCounts: { readonly all: number; readonly moving: number };
  /** As the plan states them; values without one are drawn independently. */
  readonly correlations: readonly StatedCorrelation[];
}
