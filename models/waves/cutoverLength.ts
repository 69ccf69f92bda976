import type { Assumptions } from '../assumptions/register';
import type { Plan } from '../document/schema/plan';
import type { Site } from '../document/schema/site';
import type { CutoverLength } from './calendar/startHours';
import { siteData } from './siteData';

const MEGABITS_PER_GIB = 8589.934592;
const SECONDS_PER_HOUR = 3600;

export interface SiteCutoverLength extends CutoverLength {
  /** Part of `hours` in which data travel. */
  readonly transferHours: number;
}

/**
 * Hours of the cutover of a site: its part of the data (by named users) that is left for the night ÷ what its line sends, and
 * the hours of steps and checks that the plan states. A site without a sending line brings its data otherwise, which is not counted.
 * @example 200 GiB, a quarter of the users, 30 % left for the night, 50 Mbps at 70 % → 15 GiB: 1.02 h; with 14 h of steps 15.02 h
 */
export function cutoverLength(plan: Plan, site: Site, assumptions: Assumptions): SiteCutoverLength {
  const { cutoverHours, rollbackHours } = plan.migration;
  const { lastGiB } = siteData(plan, site, assumptions);
  const mbps = site.wan.upMbps * assumptions.value('waves.line-efficiency');
  const transferHours = mbps === 0 ? 0 : (lastGiB * MEGABITS_PER_GIB) / mbps / SECONDS_PER_HOUR;
  return { hours: transferHours + cutoverHours, rollbackHours, transferHours };
}
