import type { Plan } from '../document/schema/plan';

/**
 * Requests per second that synchronous flows bring beyond the common burst. Bursts of different systems rarely meet, so
 * only the flow that bursts hardest is added.
 * @example 720 messages/h that burst 3.6-fold beside a common burst of 1.6 → 720 × 2 ÷ 3,600 = 0.4 requests/s
 */
export function extraSyncBurst(plan: Plan, burst: number): number {
  return plan.integrations
    .filter((each) => each.mode === 'sync')
    .reduce((highest, each) => Math.max(highest, (each.ratePerHour * Math.max(0, each.burstFactor - burst)) / 3600), 0);
}
