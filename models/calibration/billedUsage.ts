import type Big from 'big.js';
import type { UsageRow } from './usageRow';

/** What one resource ran up under one meter in one month. */
export interface BilledUsage extends Pick<UsageRow, 'charge' | 'category' | 'subcategory' | 'meter' | 'region' | 'resource' | 'unit' | 'currency'> {
  /** `2027-03` */
  readonly month: string;
  readonly quantity: Big;
  readonly costBilled: Big;
  readonly costEffective: Big | null;
}

/** A month of the bill and the days on which something was used. */
export interface BilledMonth {
  readonly month: string;
  readonly days: number;
  readonly daysOfMonth: number;
}

/** A whole bill, added up by month, meter and resource. */
export interface Usage {
  readonly rows: readonly BilledUsage[];
  readonly months: readonly BilledMonth[];
}
