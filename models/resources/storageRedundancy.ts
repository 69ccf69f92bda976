import type { EnvironmentDesign } from '../candidates/design';
import type { Candidate } from '../candidates/candidate';
import { TIER_POLICIES, type TierPolicy } from '../candidates/tierPolicy';
import { findRegion } from '../facts/regions';

/**
 * How the file store of an environment is kept. A geo-redundant account copies to the paired region and to no other, so
 * where the design recovers elsewhere the store is zone-redundant at home and a second one stands in the recovery region.
 * @example cross-region, UK South with recovery in North Europe (its pair is UK West) → ZRS
 */
export function storageRedundancy({ tier, region }: Pick<EnvironmentDesign, 'tier' | 'region'>, { drRegion }: Pick<Candidate, 'drRegion'>): TierPolicy['storageRedundancy'] {
  const wanted = TIER_POLICIES[tier].storageRedundancy;
  if (wanted !== 'GZRS') return wanted;
  const pair = findRegion(region)?.pairedRegion ?? null;
  return pair !== null && pair === drRegion ? 'GZRS' : 'ZRS';
}
