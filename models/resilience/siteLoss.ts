import { operatingSlots } from '../demand/sitePresence';
import { SLOTS_PER_WEEK } from '../demand/weekSlots';
import type { Plan } from '../document/schema/plan';
import type { Site } from '../document/schema/site';
import { byObject } from '../memo/byObject';

/** Share of the week in which a site works; an outage at night costs a one-shift plant nothing. Every candidate asks for it. Example: 06–14 Mon–Fri → 0.238. */
export const operatingShare = byObject((site: Site): number => operatingSlots(site).reduce((sum, each) => sum + each, 0) / SLOTS_PER_WEEK);

/** Loss of one average hour without the ERP at every site, in the plan's currency: Σ cost per hour × operating share. */
export function lossPerHour(plan: Plan): number {
  return plan.sites.reduce((sum, site) => sum + site.downtimeCostPerHour * operatingShare(site), 0);
}
