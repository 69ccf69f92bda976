import type { Figure } from '../figure/figure';
import type { EvaluationSummary } from './summary';

/** Everything that screen, workbook, parameter files and command line show. Exporters see this and the plan, nothing else. */
export interface Report {
  /** The public answer, also printed by `plantwright evaluate --json`. */
  readonly summary: EvaluationSummary;
  /** One sentence for a managing director. */
  readonly headline: string;
  readonly figures: Readonly<Record<string, Figure>>;
  readonly demand: DemandTable;
  readonly sizing: readonly SizingCard[];
  readonly bill: Bill;
  readonly scenarios: readonly FailureScenarioRow[];
  readonly alternatives: readonly AlternativeRow[];
  readonly waves: readonly WaveRow[];
  readonly assumptions: readonly AssumptionRow[];
}

export interface DemandTable {
  /** Web requests per hour for every hour of the UTC week, Monday 00:00 first, in the season that binds. */
  readonly requestsPerHour: readonly number[];
  readonly sites: readonly { readonly siteId: string; readonly name: string; readonly requestsPerHour: readonly number[] }[];
  readonly season: 'northern-winter' | 'northern-summer';
  /** 0…167, the hour that sizes the web workers. */
  readonly peakHour: number;
}

/** One layer of the stack, sized on its own. */
export interface SizingCard {
  readonly layer: Layer;
  readonly title: string;
  readonly figureIds: readonly string[];
  /** The constraint that decided the size, in words. */
  readonly binding: string;
}

export type Layer =
  | 'web'
  | 'websocket'
  | 'scheduled-jobs'
  | 'job-workers'
  | 'compute'
  | 'postgres'
  | 'redis'
  | 'storage'
  | 'backup'
  | 'connectivity'
  | 'edge'
  | 'monitoring'
  | 'ingress'
  | 'security';

export interface Bill {
  readonly currency: string;
  /** Units of `currency` for one USD, exact decimal. */
  readonly exchangeRatePerUsd: string;
  readonly lines: readonly BillLine[];
}

/** quantity × unit price × exchange rate = monthly, rounded to the cent; totals are sums of the rounded lines. */
export interface BillLine {
  readonly id: string;
  readonly environmentId: string;
  readonly production: boolean;
  readonly layer: Layer;
  /** Registry id of the resource kind: `postgres-flexible-server`. */
  readonly resourceKind: string;
  readonly label: string;
  readonly region: string;
  readonly service: string;
  readonly product: string;
  readonly sku: string;
  readonly meter: string;
  /** Unit of the meter: `1 Hour`, `1 GB/Month`. */
  readonly unit: string;
  /** Units per month, exact decimal as text. */
  readonly quantity: string;
  /** How the quantity comes about: `3 nodes × 730 h`. */
  readonly quantityFormula: string;
  /** USD per unit, exact decimal; null when the price book has no such price. */
  readonly usdPerUnit: string | null;
  readonly priceAsOf: string | null;
  readonly priceSource: string | null;
  /** In `currency`, two decimals; null when the price is missing. */
  readonly monthly: string | null;
  /** Key of this line's figure in `Report.figures`. */
  readonly figureId: string;
}

export interface FailureScenarioRow {
  readonly id: string;
  readonly title: string;
  readonly risk: string;
  readonly response: string;
  readonly uncovered: string;
  /** Events per year. */
  readonly frequencyPerYear: number;
  readonly recoveryMinutes: number;
  readonly dataLossMinutes: number;
  /** Share of the company's ERP function that stops, 0…1. */
  readonly affectedShare: number;
  readonly lossPerYear: string;
  readonly figureId: string;
}

export interface AlternativeRow {
  readonly id: string;
  readonly tenancy: string;
  readonly tier: string;
  readonly platform: string;
  readonly database: string;
  readonly status: 'chosen' | 'runner-up' | 'feasible' | 'misses-objective' | 'excluded' | 'unpriced';
  /** Why it is excluded or unpriced, or which objectives it misses; empty otherwise. */
  readonly why: readonly string[];
  readonly monthly: string | null;
  readonly riskAdjustedYearly: string | null;
  readonly expectedDowntimeHoursPerYear: number | null;
}

export interface WaveRow {
  readonly number: number;
  readonly kind: 'foundation' | 'non-production' | 'pilot' | 'production' | 'optimise';
  readonly title: string;
  readonly items: readonly { readonly id: string; readonly name: string }[];
  readonly start: string;
  readonly end: string;
  readonly gates: readonly string[];
  readonly because: readonly string[];
}

export interface AssumptionRow {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly rationale: string;
  readonly overriddenBy: string | null;
  readonly overrideReason: string | null;
}
