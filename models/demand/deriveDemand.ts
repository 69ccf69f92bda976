import type { Assumptions } from '../assumptions/register';
import type { Plan } from '../document/schema/plan';
import type { Demand } from './demand';
import { demandInSeason } from './demandInSeason';
import { growthFactor } from './loadFactors';
import { SEASONS } from './season';

/**
 * The plan's hour-of-week load. Shifts keep local time, so both clock seasons are worked out and the one with the
 * heavier peak hour is kept. Example: plants in Brno and in Pune overlap 30 minutes longer in winter than in summer.
 */
export function deriveDemand(plan: Plan, assumptions: Assumptions): Demand {
  const seasons = SEASONS.map((season) => demandInSeason(plan, assumptions, season));
  const binding = seasons.reduce((worst, each) => (each.peakWork > worst.peakWork ? each : worst));
  const siteIds = plan.sites.map((site) => site.id);
  const peakOf = (siteId: string): number => Math.max(0, ...(binding.bySite.get(siteId) ?? []));
  return {
    ...binding,
    sumOfSitePeaks: siteIds.reduce((sum, siteId) => sum + peakOf(siteId), 0),
    growthFactor: growthFactor(plan),
    namedUsers: plan.sites.reduce((sum, site) => sum + site.users.reduce((count, each) => count + each.named, 0), 0),
  };
}
