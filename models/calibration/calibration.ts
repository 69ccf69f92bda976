import type { EvaluationSummary } from '../report/summary';
import type { BilledMonth } from './billedUsage';

/** Money is decimal text in the plan's currency, two decimals; differences are billed − modelled. */
export interface Calibration {
  readonly plan: EvaluationSummary['plan'];
  readonly priceBook: EvaluationSummary['priceBook'];
  readonly currency: string;
  /** `effective`: commitments are spread over their term; `actual`: as invoiced. */
  readonly basis: 'effective' | 'actual';
  /** What the recommended commitments would save a month; the modelled side is before commitments, after the discounts of the plan. */
  readonly commitmentSavingMonthly: string;
  /** Months that are billed from the first to the last day; only they are compared. */
  readonly months: readonly string[];
  /** The others, with what is billed for them. */
  readonly partialMonths: readonly (BilledMonth & { readonly billed: string })[];
  readonly services: readonly ServiceComparison[];
  /** Sums of the rows above by month; what is not mapped stands apart. */
  readonly totals: readonly MonthComparison[];
  readonly unmapped: readonly UnmappedCharge[];
  readonly unmappedTotal: string;
  readonly suggestions: readonly Suggestion[];
  /** Volumes that differ although no value of their assumptions explains it. */
  readonly unexplained: readonly Unexplained[];
}

export interface MonthComparison {
  readonly month: string;
  readonly modelled: string;
  readonly billed: string;
  readonly difference: string;
}

export interface ServiceComparison {
  readonly id: string;
  readonly label: string;
  /** Resource kinds of the model that belong here; empty when the design has none of it. */
  readonly resourceKinds: readonly string[];
  readonly months: readonly MonthComparison[];
  readonly modelled: string;
  readonly billed: string;
  readonly difference: string;
  /** Part of all differences taken without their signs, 0…1. */
  readonly shareOfDifference: number;
  /** Lines of the model without a price; `modelled` is then “at least”. */
  readonly unpricedLines: number;
}

/** Something billed that has no place in the model. */
export interface UnmappedCharge {
  readonly category: string;
  readonly subcategory: string;
  readonly meter: string;
  /** `Usage`, or what was charged instead. */
  readonly charge: string;
  readonly resources: number;
  readonly billed: string;
}

/** Another value of an assumption by which the model would show what was billed. */
export interface Suggestion {
  /** Of the assumption. */
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly now: number;
  readonly suggested: number;
  /** Of the register. */
  readonly low: number;
  readonly high: number;
  readonly outsideRange: boolean;
  readonly volume: string;
  readonly formula: string;
  readonly evidence: readonly Evidence[];
  /** Least and largest value among the months. */
  readonly spread: readonly [number, number];
  /** What the modelled bill of the last month would change by. */
  readonly monthlyEffect: string;
}

export interface Evidence {
  readonly month: string;
  readonly billedGB: number;
  readonly modelledGB: number;
  /** The value that gives the billed volume in this month. */
  readonly value: number;
}

export interface Unexplained {
  readonly id: string;
  readonly label: string;
  readonly months: readonly { readonly month: string; readonly billedGB: number; readonly modelledGB: number }[];
  /** `range`: no allowed value gives the volume; `unit`: the bill counts in units of unknown size. */
  readonly reason: 'range' | 'unit';
}
