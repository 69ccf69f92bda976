export interface SharedAllowance {
  /** Names of the price list. */
  readonly service: string;
  readonly meter: string;
  /** To whom the allowance is given, and once only. */
  readonly per: string;
  readonly source: readonly string[];
}

/**
 * Meters whose free allowance and volume tiers count over all regions; those of every other meter begin anew in each region.
 * Read 2026-11-22, grade C. The allowance of internet egress is not listed: nothing was found that says whose it is, and
 * only the production region of a plan pays for egress.
 */
export const SHARED_ALLOWANCES: readonly SharedAllowance[] = [
  { service: 'Log Analytics', meter: 'Analytics Logs Data Ingestion', per: 'billing account', source: ['monitor-allowance'] },
];
