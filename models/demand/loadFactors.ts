import type { Plan } from '../document/schema/plan';
import type { Workload } from '../document/schema/workload';
import { MONTHS_PER_YEAR } from './calendarUnits';

/** Processes that run harder round the turn of the month. */
const MONTH_END_PROCESSES: ReadonlySet<Workload['process']> = new Set(['accounting', 'reporting']);

/** Highest seasonal factor of a site in the plan's calendar; 1 without one, and for flows between clouds, which touch no site. */
export function seasonalFactor(plan: Plan, siteId: string | null): number {
  if (siteId === null) return 1;
  return plan.calendars.peaks
    .filter((peak) => peak.siteIds.length === 0 || peak.siteIds.includes(siteId))
    .reduce((highest, peak) => Math.max(highest, peak.loadFactor), 1);
}

/** Month-end factor of a workload; 1 where the turn of the month changes nothing. */
export function monthEndFactor(plan: Plan, workload: Workload): number {
  return MONTH_END_PROCESSES.has(workload.process) ? plan.calendars.monthEnd.loadFactor : 1;
}

/**
 * Heaviest load of the horizon against its start: (1 + growth per year)^(months / 12); a shrinking plan must still carry today.
 * Example: 5 % over 36 months → 1.157625.
 */
export function growthFactor(plan: Plan): number {
  return Math.max(1, (1 + plan.company.growthPerYear) ** (plan.company.horizonMonths / MONTHS_PER_YEAR));
}
