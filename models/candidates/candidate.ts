import type { DatabaseMode, Platform, Tenancy, Tier } from '../report/summary';

/** One point of the design space: every decision that the engine takes at once. */
export interface Candidate {
  readonly tenancy: Tenancy;
  readonly tier: Tier;
  readonly platform: Platform;
  readonly database: DatabaseMode;
  readonly region: string;
  /** Only the cross-region tier runs in a second region. */
  readonly drRegion: string | null;
}

export const candidateId = (candidate: Candidate): string =>
  [candidate.tenancy, candidate.tier, candidate.platform, candidate.database].join('/');
