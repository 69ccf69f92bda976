import { integrationSites } from '../demand/integrationSite';
import { seasonalFactor } from '../demand/loadFactors';
import type { Integration } from '../document/schema/integration';
import type { Plan } from '../document/schema/plan';

/**
 * Requests per second that synchronous flows bring beyond the common burst. Bursts of different systems rarely meet, so
 * only the flow that bursts hardest is added. A plant's season lifts the burst as it lifts the flow.
 * @example 720 messages/h that burst 3.6-fold beside a common burst of 1.6 → 720 × 2 ÷ 3,600 = 0.4 requests/s
 */
export function extraSyncBurst(plan: Plan, burst: number): number {
  const siteOf = integrationSites(plan);
  return plan.integrations
    .filter((each) => each.mode === 'sync')
    .reduce((highest, each) => Math.max(highest, extraBurstOf(each, seasonalFactor(plan, siteOf(each)?.id ?? null), burst)), 0);
}

/** What one flow brings beyond the common burst, in requests/s. */
export const extraBurstOf = (flow: Integration, season: number, burst: number): number => (flow.ratePerHour * season * Math.max(0, flow.burstFactor - burst)) / 3600;
