import type { Assumptions } from '../assumptions/register';
import { DAYS_PER_WEEK, WEEKS_PER_YEAR } from '../demand/calendarUnits';
import type { Plan } from '../document/schema/plan';
import type { Site } from '../document/schema/site';
import type { Days } from './calendar/blackout';
import { closedDays, type ClosedDays } from './calendar/closedDays';
import { feasibleWindows, type SiteWindows } from './calendar/feasibleWindows';
import { addDays } from './calendarDays';
import { groundWork } from './groundWork';

/** When a site can move, and what closes the other days. */
export interface SiteOutlook extends SiteWindows {
  /** The days that were looked at. */
  readonly days: Days;
  readonly closed: readonly ClosedDays[];
}

/**
 * The calendar of a site for its move: from the first day after foundation and tests to the latest end, or for a year where the
 * plan names none.
 * @example first move 2027-06-07, no latest end → 2027-06-07 to 2028-06-04
 */
export function siteOutlook(plan: Plan, assumptions: Assumptions, site: Site): SiteOutlook {
  const { firstMove } = groundWork(plan, assumptions);
  const { latestEnd } = plan.migration;
  const days = { from: firstMove, to: latestEnd !== null && latestEnd > firstMove ? latestEnd : addDays(firstMove, WEEKS_PER_YEAR * DAYS_PER_WEEK - 1) };
  return { days, ...feasibleWindows(plan, assumptions, site, days), closed: closedDays(plan, site, days) };
}
