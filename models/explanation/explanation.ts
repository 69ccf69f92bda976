import type { AlternativeRow } from '../report/report';
import type { Decision } from './decision';

/** Why the answer is as it is, what would change it, and what to ask next. Money is decimal text a year in the plan's currency. */
export interface Explanation {
  readonly plan: { readonly name: string; readonly hash: string };
  readonly priceBook: { readonly id: string; readonly asOf: string };
  readonly currency: string;
  readonly decision: Decision;
  readonly runnerUp: Decision | null;
  /** What decides each part of the choice, the dearest constraint first. */
  readonly bindings: readonly Binding[];
  /** One rung or tier up and down, all else equal. */
  readonly steps: readonly LadderStep[];
  readonly alternatives: readonly AlternativePrice[];
  /** Inputs that change the decision, the nearest change first. */
  readonly flips: readonly FlipRow[];
  /** Workloads that need less isolation than the estate, and those of far areas, in databases of their own: the best split first. Empty where there are none. */
  readonly splits: readonly SplitRow[];
  /** Inputs that were searched and change nothing. */
  readonly steady: readonly SteadyRow[];
  /** Unsure inputs, those that could flip the decision first, then by how far they move the cost. */
  readonly questions: readonly Question[];
}

export interface Binding {
  readonly part: keyof Decision;
  readonly kind: 'rule' | 'objective' | 'money' | 'pin';
  /** What the cheapest other option would save a year if it were allowed; null where it would cost more. */
  readonly forgoneYearly: string | null;
  readonly sentence: string;
}

/** Differences against the chosen design: positive costs more. Null while prices are missing. */
export interface PriceDifference {
  readonly bill: string;
  readonly managedService: string;
  readonly downtimeLoss: string;
  readonly riskAdjusted: string;
}

export interface AlternativePrice {
  readonly id: string;
  readonly decision: Decision;
  readonly status: AlternativeRow['status'];
  readonly difference: PriceDifference | null;
}

export interface LadderStep extends AlternativePrice {
  readonly ladder: 'tenancy' | 'tier';
  readonly direction: 'up' | 'down';
  readonly sentence: string;
}

/** Workloads in databases of their own beside the rest; differences against the one estate, positive costs more. */
export interface SplitRow {
  /** Less isolation for what needs less, or clusters nearer to the sites. */
  readonly kind: 'isolation' | 'region';
  /** The workloads by name, and the regions. */
  readonly label: string;
  readonly workloadIds: readonly string[];
  /** Where regional clusters stand; empty for isolation. */
  readonly regions: readonly string[];
  /** Of each part that leaves (in the order of the regions), and of those that stay. */
  readonly decisions: readonly Decision[];
  readonly core: Decision;
  /** Kinds of records that two databases then keep, by workload that leaves, and flows between databases. */
  readonly interfaces: number;
  readonly couplingHours: number;
  /** Bills with what is committed. */
  readonly monthly: string;
  readonly workYearly: string;
  readonly couplingYearly: string;
  readonly lossYearly: string;
  /** What people wait more; nothing for isolation. */
  readonly waitingYearly: string;
  readonly riskAdjustedYearly: string;
  readonly recommended: boolean;
  readonly sentence: string;
}

export interface FlipPoint {
  readonly direction: 'down' | 'up' | 'other';
  /** The last value searched with today's decision, the neighbour of `flipsAt`. */
  readonly holdsAt: number | string;
  /** The nearest value found with another decision. */
  readonly flipsAt: number | string;
  readonly decision: Decision;
  readonly sentence: string;
}

interface Searched {
  readonly input: string;
  readonly kind: 'plan' | 'assumption';
  readonly label: string;
  readonly unit: string;
  /** Where in the plan, as a JSON Pointer with ids; empty for assumptions. */
  readonly path: string;
  readonly current: number | string;
}

export interface FlipRow extends Searched {
  readonly points: readonly FlipPoint[];
}

export interface SteadyRow extends Searched {
  /** What was looked at. */
  readonly range: string;
}

export interface Question extends Searched {
  readonly sure: 'assumed' | 'unstated' | 'guessed' | 'estimated';
  /** Whom to ask; null where the plan names nobody. */
  readonly ask: string | null;
  readonly low: number;
  readonly high: number;
  /** How far the risk-adjusted cost of the best design moves over the range. */
  readonly swingYearly: string;
  readonly flips: boolean;
  readonly sentence: string;
}
