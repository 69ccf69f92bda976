import type { Term } from '../figure/term';
import type { BillLine } from '../report/billLine';
import type { Layer } from '../report/summary';

/** What money goes to, in the order of the tables. */
export const CASH_CATEGORIES = ['azure-production', 'azure-non-production', 'commitments', 'managed-service', 'dual-running', 'migration', 'edge-hardware'] as const;
export type CashCategory = (typeof CASH_CATEGORIES)[number];

/** One kind of payment, month by month, as exact decimal text. */
export interface CashRow {
  /** The category, and for Azure the layer behind it: `azure-production.compute`. */
  readonly id: string;
  readonly category: CashCategory;
  readonly layer: Layer | null;
  readonly months: readonly string[];
  readonly total: string;
}

export interface CashYear {
  /** 1 for the plan's first year. */
  readonly year: number;
  readonly from: string;
  readonly until: string;
  readonly categories: Readonly<Record<CashCategory, string>>;
  readonly total: string;
}

/** Months in which the platform keeps one size. */
export interface SizeStep {
  readonly from: string;
  readonly until: string;
  /** The bill before commitments at today's prices. */
  readonly monthly: string;
  readonly nodes: string | null;
  readonly database: string | null;
  /** The bill of that size, line by line. */
  readonly lines: readonly BillLine[];
  /** As in the bill of the report. */
  readonly terms: Readonly<Record<string, Term>>;
  /** False when a line has no price or a part no size. */
  readonly complete: boolean;
}

/** Payments of one wave or of one edge node. */
export interface OneOff {
  readonly id: string;
  readonly category: 'migration' | 'edge-hardware';
  readonly what: string;
  readonly month: string;
  readonly hours: number;
  /** What is bought beside the hours, at today's price in USD. */
  readonly hardwareUsd: number;
  /** Both as calculations to repeat, where assumptions have a part in them; hours are rounded to the hundredth. */
  readonly terms: { readonly hours?: Term; readonly hardwareUsd?: Term };
  readonly amount: string;
}

/** What a site bears of the old estate's cost, and how long. */
export interface OldEstatePart {
  readonly siteId: string;
  readonly name: string;
  /** A month at today's prices. */
  readonly monthly: string;
  /** The last month in which it is paid, 1 for the plan's first. */
  readonly lastMonth: number;
}

/** What the commitment on one line of the bill changes in each month. */
export interface CashCommitment {
  readonly lineId: string;
  /** The month in which the running term was bought, 1 for the plan's first; 0 while none runs. */
  readonly bought: readonly number[];
  /** Size of the line in the month of purchase against the horizon, 0…1. */
  readonly share: readonly number[];
  readonly effective: readonly string[];
  readonly billed: readonly string[];
}

/** The plan against today's infrastructure; own effort on neither side, because the plan states no effort of today. */
export interface AgainstToday {
  readonly currentMonthly: string;
  /** What today's infrastructure would cost to the horizon. */
  readonly currentTotal: string;
  /** What the plan pays for infrastructure and the move. */
  readonly planTotal: string;
  /** Present value of the difference; positive when the plan is cheaper. */
  readonly netPresentValue: string;
  /** The month from whose end on the plan has saved more than it cost on top; null when that lies beyond the horizon. */
  readonly paybackMonth: string | null;
  /** Months from the start to the end of that month. */
  readonly paybackAfterMonths: number | null;
}

export interface CashFlow {
  readonly currency: string;
  readonly exchangeRatePerUsd: string;
  readonly exchangeRateAsOf: string;
  readonly discountRatePerYear: number;
  /** Own and managed-service effort; at the cost of an expert hour it is the yearly effort of the summary. */
  readonly effortHoursPerYear: number;
  /** False when some size or price behind it is missing, or a payment for the move falls behind the horizon; every sum is then “at least”. */
  readonly complete: boolean;
  /** `2027-01`, one for each month to the horizon. */
  readonly months: readonly string[];
  readonly rows: readonly CashRow[];
  /** Of all rows, by month. */
  readonly totals: readonly string[];
  readonly cumulative: readonly string[];
  readonly discountFactors: readonly string[];
  readonly presentValues: readonly string[];
  readonly years: readonly CashYear[];
  readonly steps: readonly SizeStep[];
  readonly oneOffs: readonly OneOff[];
  /** What the commitments change by month when every term is spread evenly; the row of the table has what is paid. */
  readonly commitmentsEffective: readonly string[];
  /** The same and what is paid, by line. */
  readonly commitments: readonly CashCommitment[];
  /** The plan's current cost by site; empty where it states none. */
  readonly oldEstate: readonly OldEstatePart[];
  /** Total cost of ownership: the sum of all months. */
  readonly total: string;
  readonly presentValue: string;
  readonly peak: { readonly month: string; readonly amount: string };
  /** The Azure bill if the size of the horizon ran from the first month, less the one that grows in steps. */
  readonly growthSaving: string;
  /** Null without a current cost in the plan. */
  readonly today: AgainstToday | null;
  /** Expected loss by outages: a risk, not a payment, and in no sum. */
  readonly downtimeRisk: { readonly monthly: string; readonly total: string };
}
