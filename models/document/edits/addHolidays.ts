import type { Plan } from '../schema/plan';
import type { Site } from '../schema/site';
import { updateItem } from './updateItem';

/** Puts days off into the calendar of a site, in order; a date that it has already keeps what it says. */
export function addHolidays(plan: Plan, siteId: string, holidays: Site['holidays']): Plan {
  const site = plan.sites.find(({ id }) => id === siteId);
  if (site === undefined) return plan;
  const known = new Set(site.holidays.map(({ date }) => date));
  const added = holidays.filter(({ date }) => !known.has(date));
  if (added.length === 0) return plan;
  return updateItem(plan, 'sites', siteId, { holidays: [...site.holidays, ...added].sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0)) });
}
