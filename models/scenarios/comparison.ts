import type { Layer } from '../report/report';
import type { EvaluationSummary } from '../report/summary';

/** What moved the money of a layer: another amount of the same meter, another price of it, another meter (another size, service, tier or region), or a missing price on one side. */
export const BRIDGE_CAUSES = ['quantity', 'price', 'decision', 'missing'] as const;
export type BridgeCause = (typeof BRIDGE_CAUSES)[number];

/** A difference of two monthly bills; money is decimal text with two decimals, and the causes add up to `total`. */
export interface LayerDifference extends Readonly<Record<BridgeCause, string>> {
  readonly layer: Layer;
  readonly total: string;
}

/** One field or item that a scenario changes. */
export interface BridgeChange {
  /** JSON Pointer with ids. */
  readonly path: string;
  /** The place in words. */
  readonly place: string;
  /** Values of the plan in short; null where nothing stands. */
  readonly before: string | null;
  readonly after: string | null;
}

/** A decision that another input turned. */
export interface DecisionChange {
  readonly part: string;
  readonly before: string;
  readonly after: string;
}

/** What one change of a scenario does after those before it. Changes that only fit together are one step. */
export interface BridgeStep {
  readonly changes: readonly BridgeChange[];
  /** Of the monthly bill. */
  readonly difference: string;
  readonly layers: readonly LayerDifference[];
  readonly decisions: readonly DecisionChange[];
}

/** From the monthly bill of the plan to that of a scenario, change by change in the order of the scenario: what two changes do together counts at the later one. */
export interface CostBridge {
  readonly from: string;
  readonly to: string;
  readonly difference: string;
  readonly steps: readonly BridgeStep[];
  /** The same difference from bill to bill. */
  readonly layers: readonly LayerDifference[];
}

export const ROW_GROUPS = ['decisions', 'sizes', 'cost', 'resilience', 'waves'] as const;
export type RowGroup = (typeof ROW_GROUPS)[number];

/** One line of the comparison; `values` and `differs` in the order of `columns`. */
export interface ComparisonRow {
  readonly id: string;
  readonly group: RowGroup;
  readonly label: string;
  /** `money` is in the plan's currency a month or a year, as the label says. */
  readonly unit: string;
  readonly values: readonly (string | number | null)[];
  /** Against the first column. */
  readonly differs: readonly boolean[];
}

/** The plan itself (`id` null), or one of its scenarios. */
export interface ComparedPlan {
  readonly id: string | null;
  readonly name: string;
  readonly description: string;
  readonly hash: string;
  /** False when a price or an answer is missing: money is then a lower bound. */
  readonly complete: boolean;
  readonly headline: string;
  /** Null for the plan itself. */
  readonly bridge: CostBridge | null;
}

/** Two to five answers side by side, the plan first. */
export interface Comparison {
  readonly plan: EvaluationSummary['plan'];
  readonly priceBook: EvaluationSummary['priceBook'];
  readonly currency: string;
  readonly columns: readonly ComparedPlan[];
  readonly rows: readonly ComparisonRow[];
}
