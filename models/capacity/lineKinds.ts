import type { AssumptionId } from '../assumptions/register';
import type { Site } from '../document/schema/site';

/** What the kind of a site's line stands for where the plan counts or measures nothing. */
export interface LineKind {
  readonly outagesPerYear: AssumptionId;
  /** Round trip on top of the distance; null for none. */
  readonly addedLatencyMs: AssumptionId | null;
  /** A private circuit needs a fixed line into the building. */
  readonly circuitPossible: boolean;
}

export const LINE_KINDS: Readonly<Record<Site['wan']['kind'], LineKind>> = {
  internet: { outagesPerYear: 'failure.wan-per-year', addedLatencyMs: null, circuitPossible: true },
  'leased-line': { outagesPerYear: 'failure.private-line-per-year', addedLatencyMs: null, circuitPossible: true },
  mpls: { outagesPerYear: 'failure.private-line-per-year', addedLatencyMs: null, circuitPossible: true },
  mobile: { outagesPerYear: 'failure.mobile-per-year', addedLatencyMs: 'network.latency-mobile-ms', circuitPossible: false },
};
