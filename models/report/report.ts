import type { MigrationReport } from './migrationPlan';
import type { CashFlow } from '../cashflow/cashFlow';
import type { Figure } from '../figure/figure';
import type { Term } from '../figure/term';
import type { Governance } from '../governance/governance';
import type { AvailabilityRow } from '../resilience/availabilityRow';
import type { ObjectiveCheck } from '../resilience/objectiveCheck';
import type { BillLine } from './billLine';
import type { CommitmentTable } from './commitmentRow';
import type { RuleRow } from './ruleRow';
import type { AllocationDriver, AlternativeRow, EvaluationSummary, Layer, ParetoRow, PricedPinRow, SearchCounts } from './summary';

export type { BillLine } from './billLine';
export type { AlternativeRow, Layer } from './summary';

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
  /** What commitments do to the bill, line by line and month by month. */
  readonly commitments: CommitmentTable;
  /** Every payment by month to the horizon, in the size of each year. */
  readonly cashFlow: CashFlow;
  /** The bill split back to the sites, once for every driver; empty for a plan without sites. */
  readonly allocation: readonly SiteAllocation[];
  readonly scenarios: readonly FailureScenarioRow[];
  readonly availability: readonly AvailabilityRow[];
  readonly alternatives: readonly AlternativeRow[];
  /** Designs that no other beats in cost, loss and recovery at once, cheapest first; then the choice and the runner-up where they are none of them. */
  readonly pareto: readonly ParetoRow[];
  readonly search: SearchCounts;
  readonly waves: readonly WaveRow[];
  readonly migration: MigrationReport;
  readonly assumptions: readonly AssumptionRow[];
  /** The published rules beside the model. */
  readonly rulesOfThumb: readonly RuleOfThumbRow[];
  readonly pods: readonly PodRow[];
  readonly scaling: readonly ScalingRow[];
  readonly backlog: BacklogTable;
  readonly batch: readonly BatchRow[];
  readonly lines: readonly SiteLineRow[];
  readonly versions: readonly VersionRow[];
  readonly rules: readonly RuleRow[];
  readonly governance: Governance;
  readonly pins: readonly PricedPinRow[];
}

export interface RuleOfThumbRow {
  readonly id: string;
  readonly rule: string;
  readonly value: number;
  readonly unit: string;
  /** What the model says for the same thing. */
  readonly model: number;
  readonly difference: string;
  readonly source: string;
  readonly figureId: string;
}

export interface PodRow {
  readonly role: string;
  readonly count: number;
  readonly vcpu: number;
  readonly memoryGiB: number;
  readonly contents: string;
}

/** A layer of workers, or under `compute` the nodes that follow them: only nodes save money. */
export interface ScalingRow {
  readonly layer: Layer;
  /** Null: the size stays fixed. */
  readonly signal: string | null;
  readonly floor: number;
  readonly ceiling: number;
  /** Times in which the ceiling is held by schedule, or would be; their hours are off the saving. */
  readonly reserved: readonly ReservedPeriodRow[];
  /** Worker or node hours of a mean month. */
  readonly savedHoursPerMonth: number;
  /** Of the nodes, in the plan's currency; null for workers and where no node goes or its price is missing. */
  readonly savedMonthly: string | null;
  readonly reason: string;
  readonly figureId: string;
  /** Figure of `savedMonthly`; null where no node goes. */
  readonly moneyFigureId: string | null;
}

export interface ReservedPeriodRow {
  readonly kind: 'batch window' | 'turn of the month' | 'peak season';
  readonly what: string;
  readonly when: string;
  /** Of the year, 0…1, for itself; periods may overlap. */
  readonly shareOfYear: number;
}

export interface BacklogTable {
  /** Messages waiting at the end of each hour of the UTC week, by priority, most urgent first. */
  readonly priorities: readonly { readonly priority: string; readonly waiting: readonly number[]; readonly longestDelaySeconds: number; readonly toleratedDelaySeconds: number | null }[];
  readonly messagesPerHour: readonly number[];
  readonly backlogAfterOutage: number;
  readonly drainHours: number;
}

export interface BatchRow {
  readonly id: string;
  readonly name: string;
  readonly hours: number;
  readonly windowHours: number;
  readonly partsNeeded: number;
  readonly fits: boolean;
  /** Database vCores that the run takes away from people while it runs. */
  readonly databaseVcores: number;
  /** Part of all database work in the hour of its window in which the database is busiest, 0…1. */
  readonly databaseShare: number;
  /** Hours of the week in which the run may be at work while people are. */
  readonly hoursWithPeople: number;
}

export interface SiteLineRow {
  readonly siteId: string;
  readonly name: string;
  readonly link: 'vpn' | 'expressroute';
  readonly circuitMbps: number | null;
  readonly downMbps: number;
  readonly upMbps: number;
  readonly availableDownMbps: number;
  readonly availableUpMbps: number;
  readonly latencyMs: number;
  readonly latencyMeasured: boolean;
  /** What stands beside the line, in a sentence. */
  readonly redundancy: string;
  readonly surviveHours: number;
  /** At least the survival hours; more where messages can not be sent again. */
  readonly bufferHours: number;
  readonly bufferGiB: number;
  readonly edgeNeeded: boolean;
  readonly edgeProduct: string | null;
  /** The product's published offline limit, and what comes after it. */
  readonly edgeLimit: string | null;
  readonly ruledOut: readonly string[];
  /** Messages that can not be sent again and have no buffer yet. */
  readonly lostMessagesPerYear: number;
  readonly why: string;
  readonly figureIds: { readonly down: string; readonly up: string; readonly latency: string; readonly buffer: string; readonly lost: string };
}

export interface VersionRow {
  readonly component: string;
  readonly version: string;
  readonly supportEnds: string;
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

export interface Bill {
  readonly currency: string;
  /** Units of `currency` for one USD, exact decimal. */
  readonly exchangeRatePerUsd: string;
  /** Day of that rate. */
  readonly exchangeRateAsOf?: string;
  /** Present where the company has discounts: the bill at list prices, and what they take off it. */
  readonly list?: { readonly monthly: string; readonly discount: string };
  readonly lines: readonly BillLine[];
  /** Quantities in which assumptions have a part, as calculations to repeat; by the id of the line, of all its tiers together. */
  readonly terms: Readonly<Record<string, Term>>;
}

/** Every line of the bill split among the sites without a residual. */
export interface SiteAllocation {
  readonly driver: AllocationDriver;
  /** What was counted: `even` where no site has any of what the driver counts. */
  readonly basis: AllocationDriver;
  readonly sites: readonly SiteCostRow[];
  /** In the order of the bill; parts in the order of `sites`, null where the price is missing. */
  readonly lines: readonly { readonly lineId: string; readonly parts: readonly string[] | null }[];
}

export interface SiteCostRow {
  readonly siteId: string;
  readonly name: string;
  /** Of `basis`: requests a week, named users, 1. */
  readonly weight: number;
  /** 0…1 of all weights. */
  readonly share: number;
  readonly monthly: string;
  readonly production: string;
  readonly nonProduction: string;
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
  /** Share of the company's ERP function that stops, 0…1, on the mean over the recovery. */
  readonly affectedShare: number;
  /** Who or what is hit, and what goes on. */
  readonly hit: string;
  /** Recovery and data loss against the workloads' objectives, loss of a region against their multiple. */
  readonly recovery: ObjectiveCheck;
  readonly dataLoss: ObjectiveCheck;
  /** Whether a miss weighs in the decision, or is only told. */
  readonly counts: boolean;
  readonly lossPerYear: string;
  /** Every design of the plan loses as much by it, so that it is in the cost and moves no decision. */
  readonly sameForEveryDesign: boolean;
  readonly figureId: string;
}

export interface WaveRow {
  readonly number: number;
  readonly kind: 'foundation' | 'non-production' | 'pilot' | 'production' | 'optimise';
  readonly title: string;
  readonly items: readonly { readonly id: string; readonly name: string }[];
  /** Systems and workloads that move with the sites. */
  readonly alongside: readonly { readonly id: string; readonly name: string }[];
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
