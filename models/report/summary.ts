import type { CashFlowSummary } from './cashFlowSummary';
import type { NotOnBill } from '../resources/notOnBill';

/** Isolation ladder, least isolated first. */
export const TENANCIES = ['shared', 'dedicated-database', 'dedicated-cluster', 'dedicated-subscription'] as const;
export type Tenancy = (typeof TENANCIES)[number];

/** Availability tiers, weakest first. */
export const TIERS = ['single', 'node-redundant', 'zone-redundant', 'cross-region'] as const;
export type Tier = (typeof TIERS)[number];

export const PLATFORMS = ['aks', 'container-apps', 'vm'] as const;
export type Platform = (typeof PLATFORMS)[number];

export const DATABASE_MODES = ['managed', 'self-managed'] as const;
export type DatabaseMode = (typeof DATABASE_MODES)[number];

/** Which terms the lines of a bill are committed to: per line whichever is cheapest. */
export const COMMITMENT_POLICIES = ['none', '1-year', '3-year', 'per-line'] as const;
export type CommitmentPolicy = (typeof COMMITMENT_POLICIES)[number];

/** What a rule is about. */
export const RULE_FAMILIES = ['tenancy', 'tier', 'platform', 'database', 'connectivity', 'security', 'observability', 'release', 'ai-readiness', 'migration'] as const;
export type RuleFamily = (typeof RULE_FAMILIES)[number];

/** What the bill is split back to the sites by: requests of the sizing week, named users, or the same for each. */
export const ALLOCATION_DRIVERS = ['transactions', 'users', 'even'] as const;
export type AllocationDriver = (typeof ALLOCATION_DRIVERS)[number];

/** Part of the stack that is sized and billed on its own. */
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
  | 'security'
  | 'support';

/** The public answer of `plantwright evaluate --json`. Names are kept from release to release; more may be added. Money is decimal text. */
export interface EvaluationSummary {
  readonly plan: { readonly name: string; readonly hash: string };
  readonly priceBook: { readonly id: string; readonly asOf: string };
  /** The rules that judged: the built-in ones, and a firm's own beside them. */
  readonly rulePack: { readonly builtIn: PackName; readonly own: PackName | null };
  /** False when a price or an answer is missing; `findings` say which. */
  readonly complete: boolean;
  readonly recommendation: {
    readonly tenancy: Tenancy;
    readonly tier: Tier;
    readonly platform: Platform;
    readonly database: DatabaseMode;
    readonly region: string;
    /** Only the cross-region tier runs in a second region. */
    readonly drRegion: string | null;
  };
  readonly workloads: readonly { readonly id: string; readonly tenancy: Tenancy; readonly reasons: readonly string[] }[];
  /** Every environment of the design on its rung of the isolation ladder, those beside production chosen one by one. */
  readonly environments: readonly EnvironmentRow[];
  readonly capacity: {
    readonly webWorkers: number;
    readonly websocketProcesses: number;
    readonly jobWorkers: number;
    readonly scheduledJobProcesses: number;
    /** `pooled`: the count is the tenant's part of nodes that other tenants use too, so it need not be whole. */
    readonly nodes: readonly { readonly sku: string; readonly count: number; readonly zoneSpread: number; readonly pooled: boolean }[];
    readonly postgres: { readonly sku: string; readonly storageGiB: number; readonly ha: 'none' | 'same-zone' | 'zone-redundant'; readonly replicas: number };
    readonly redis: { readonly sku: string; readonly ha: boolean } | null;
  };
  readonly resilience: {
    /** Composite availability of the production system by published SLAs as a share, 0…1. */
    readonly availability: number;
    /** The same by assumed failure rates and repair times, people and releases included. */
    readonly expectedAvailability: number;
    /** Parts that no SLA covers; they are left out of `availability`. */
    readonly withoutSla: readonly string[];
    /** The blocks behind both, nested by `depth`; `share` of the expected unavailability that would go if the block never failed. */
    readonly blocks: readonly { readonly id: string; readonly name: string; readonly depth: number; readonly contractual: number | null; readonly expected: number; readonly share: number }[];
    readonly objectives: readonly { readonly id: string; readonly label: string; readonly target: number; readonly achieved: number; readonly unit: string; readonly met: boolean }[];
    readonly expectedDowntimeHoursPerYear: number;
    readonly expectedDataLossMinutesPerYear: number;
    readonly expectedEntriesLostPerYear: number;
  };
  readonly cost: {
    readonly currency: string;
    /** Sums of the priced lines; `complete` is false when a line has no price. */
    readonly monthly: string;
    readonly production: string;
    readonly nonProduction: string;
    readonly yearly: string;
    readonly managedServiceYearly: string;
    readonly expectedDowntimeLossYearly: string;
    /** Yearly bill less what commitments save, effort and expected loss: what the recommendation keeps lowest. */
    readonly riskAdjustedYearly: string;
  };
  /** What commitments make of the bill; `cost` keeps its list prices but for the risk-adjusted cost. */
  readonly commitment: {
    /** The policy that was bought; `none` where no commitment saves anything. */
    readonly policy: CommitmentPolicy;
    /** The bill at list prices, as `cost.monthly`. */
    readonly monthlyPayg: string;
    /** The same with what is committed, spread evenly over its term. */
    readonly monthlyEffective: string;
    readonly saving: string;
  };
  /** Payments to the horizon, in the size of each year; the whole table comes with `plantwright cashflow --json`. */
  readonly cashFlow: CashFlowSummary;
  /** Weeks from the first cutover to the last; amounts in the plan's currency. */
  readonly riskByWeek: readonly {
    readonly monday: string;
    readonly sitesOnOldSystem: number;
    /** Ids of flows that cross by a temporary bridge. */
    readonly bridgedFlows: readonly string[];
    /** What an hour without those bridges would cost. */
    readonly bridgedPerHour: number;
    readonly cutoverRisk: string;
    /** `cutoverRisk` and the expected loss by outages of the sites that have moved. */
    readonly expectedLoss: string;
  }[];
  /** Where no design meets every objective: the smallest changes of the objectives with which one does. */
  readonly relaxations: readonly RelaxationRow[];
  /** The monthly cost by site, once for every driver; each adds up to `cost.monthly`. Empty without sites. */
  readonly allocation: readonly {
    readonly driver: AllocationDriver;
    /** The one that the plan names; the others stand beside it. */
    readonly chosen: boolean;
    /** `even` where no site has any of what the driver counts. */
    readonly basis: AllocationDriver;
    readonly sites: readonly { readonly id: string; readonly weight: number; readonly monthly: string }[];
  }[];
  /** What the plan may also pay for and no line of the bill holds. */
  readonly notOnBill: readonly NotOnBill[];
  readonly reasons: readonly Reason[];
  readonly findings: readonly Finding[];
  readonly pins: readonly PinRow[];
}

export interface EnvironmentRow {
  readonly id: string;
  readonly name: string;
  readonly tenancy: Tenancy;
  readonly reasons: readonly string[];
  readonly counterReasons: readonly string[];
  /** The other rungs up to production's, the highest first, as differences against the recommendation; empty for production and recovery. */
  readonly priceOfStep: readonly {
    readonly tenancy: Tenancy;
    /** Of the bill; null while a price is missing. */
    readonly monthly: string | null;
    /** What commitments save more a month; null with `monthly`. */
    readonly saving: string | null;
    /** Own work of a year in money. */
    readonly effortYearly: string;
    /** Bill with its commitments and own work of a year. */
    readonly yearly: string | null;
    /** Hard rules that forbid it. */
    readonly forbiddenBy: readonly string[];
  }[];
}

/** A pin of the plan and its price: this answer minus the engine's answer without this one pin. */
export interface PinRow {
  readonly id: string;
  readonly target: string;
  /** The site or workload, for what is fixed item by item. */
  readonly itemId: string | null;
  readonly label: string;
  readonly value: string | number;
  readonly unit: string;
  readonly by: string;
  readonly reason: string;
  /** What the design has at that place; another value than the pin's where the pin has nothing to act on, null where there is no such place. */
  readonly inForce: string | number | null;
  /** What the engine takes there when only this pin is lifted. */
  readonly engineChoice: string | number | null;
  /** Of the bill, in the plan's currency; positive when the pin costs more, null while a price is missing with or without it. */
  readonly monthly: string | null;
  /** Of bill, effort and expected loss of a year. */
  readonly riskAdjustedYearly: string | null;
  /** Workers more, or fewer when negative. */
  readonly webWorkers: number;
  readonly jobWorkers: number;
  /** Ids of objectives that only the answer with the pin misses. */
  readonly objectivesBroken: readonly string[];
  /** Ids of objectives that only the answer without the pin misses. */
  readonly objectivesMended: readonly string[];
  /** Sentences of hard rules that forbid the answer with the pin. */
  readonly rulesBroken: readonly string[];
  /** What does not carry the load only with the pin; the price is then that of too little. */
  readonly tooSmall: readonly string[];
  /** Why the engine does not look at the pinned value by itself: only such a pin may be cheaper than its choice. */
  readonly outsideSearch: readonly string[];
  /** The design with the pin does not carry the load, or the engine ranks it behind the one without it. */
  readonly worsens: boolean;
}

export interface RelaxationRow {
  /** All of them together. */
  readonly objectives: readonly {
    readonly kind: 'rto' | 'rpo';
    readonly statedMinutes: number;
    readonly neededMinutes: number;
    /** Workloads that state less than what is needed. */
    readonly workloads: readonly { readonly id: string; readonly name: string }[];
  }[];
  /** The cheapest design that then meets everything, and its price. */
  readonly candidate: EvaluationSummary['recommendation'];
  readonly monthly: string;
  readonly riskAdjustedYearly: string;
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

export interface ParetoRow {
  /** The candidate; two rows may differ in sizes or region only. */
  readonly id: string;
  readonly tenancy: string;
  readonly tier: string;
  readonly platform: string;
  readonly database: string;
  readonly region: string;
  readonly drRegion: string | null;
  /** Sizes of production. */
  readonly nodes: string | null;
  readonly databaseSize: string | null;
  readonly mark: 'chosen' | 'runner-up' | null;
  readonly onFront: boolean;
  /** Bill with its commitments and effort a year. */
  readonly costYearly: string;
  readonly lossYearly: string;
  /** Longest recovery of an everyday failure. */
  readonly recoveryMinutes: number;
  /** Objectives that it misses. */
  readonly missed: readonly string[];
}

/** How the space was searched; the three parts make up the points. */
export interface SearchCounts {
  readonly points: number;
  /** Billed in full. */
  readonly evaluated: number;
  /** Left aside because their lower bound already loses. */
  readonly pruned: number;
  /** No size of the family carries them, or the book does not price them away from home. */
  readonly impossible: number;
}

export interface Reason {
  /** Id of the rule that speaks. */
  readonly rule: string;
  /** One sentence that quotes the plan's own facts. */
  readonly text: string;
  /** True when it speaks for the recommendation, false when against. */
  readonly for: boolean;
}

export interface Finding {
  readonly id: string;
  readonly severity: 'information' | 'warning' | 'error';
  readonly text: string;
  /** Where in the plan, as a JSON Pointer with ids; empty for the plan as a whole. */
  readonly where: string;
}

/** A pin with the figures of its price. */
export interface PricedPinRow extends PinRow {
  readonly figureIds: { readonly monthly: string; readonly riskAdjustedYearly: string };
}

export interface PackName {
  readonly id: string;
  readonly name: string;
  readonly version: string;
}
