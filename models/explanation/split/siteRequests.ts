import type { Assumptions } from '../../assumptions/register';
import { WEEKS_PER_YEAR } from '../../demand/calendarUnits';
import { deriveDemand } from '../../demand/deriveDemand';
import type { Plan } from '../../document/schema/plan';
import type { Workload } from '../../document/schema/workload';

/**
 * Requests a year that people of each site make in some workloads: 52 weeks without seasons, turns of the month, growth,
 * holidays and messages of machines.
 * @example 100 people, 30 form reads of 3 requests an hour, one shift of 5 h a week → 100 × 90 × 5 × 52 = 2,340,000
 */
export function siteRequests(plan: Plan, workloads: readonly Workload[], assumptions: Assumptions): ReadonlyMap<string, number> {
  const { monthEnd } = plan.calendars;
  const ordinary = { ...plan, workloads: [...workloads], integrations: [], calendars: { ...plan.calendars, peaks: [], monthEnd: { ...monthEnd, loadFactor: 1 } } };
  const { bySite } = deriveDemand(ordinary, assumptions);
  return new Map([...bySite].map(([siteId, hours]) => [siteId, hours.reduce((sum, each) => sum + each, 0) * WEEKS_PER_YEAR]));
}
