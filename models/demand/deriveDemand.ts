import type { Assumptions } from '../assumptions/register';
import type { Plan } from '../document/schema/plan';
import type { Demand } from './demand';
import { demandInSeason } from './demandInSeason';
import { growthFactor } from './loadFactors';
import { clockWeeks } from './season';

/**
 * The plan's hour-of-week load. Shifts keep local time, so every constellation of clocks of the year is worked out and
 * the one with the heaviest peak hour is kept. Example: plants in Brno and in Pune overlap 30 minutes longer in winter than in summer.
 */
export function deriveDemand(plan: Plan, assumptions: Assumptions): Demand {
  const seasons = clockWeeks(zonesOf(plan), plan.company.startDate).map((week) => demandInSeason(plan, assumptions, week));
  const binding = seasons.reduce((worst, each) => (each.peakWork > worst.peakWork ? each : worst));
  const siteIds = plan.sites.map((site) => site.id);
  const peakOf = (siteId: string): number => Math.max(0, ...(binding.bySite.get(siteId) ?? []));
  return {
    ...binding,
    // Flows between clouds belong to no site; their peak stands beside those of the sites.
    sumOfSitePeaks: siteIds.reduce((sum, siteId) => sum + peakOf(siteId), Math.max(0, ...binding.betweenClouds)),
    growthFactor: growthFactor(plan),
    weeks: seasons.map(({ season, instant, byClass, messagesPerHour }) => ({ season, instant, byClass, messagesPerHour })),
    namedUsers: plan.sites.reduce((sum, site) => sum + site.users.reduce((count, each) => count + each.named, 0), 0),
  };
}

/** Clocks of the sites, and of windows that keep a clock of their own. */
function zonesOf({ sites, workloads, integrations }: Plan): readonly string[] {
  const windows = [...workloads.flatMap((workload) => workload.batch.map((batch) => batch.window)), ...integrations.map((flow) => flow.window)];
  return [...sites.map((site) => site.timeZone), ...windows.flatMap((window) => (window?.timeZone ? [window.timeZone] : []))];
}
