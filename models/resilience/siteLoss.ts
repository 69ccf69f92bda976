import { operatingSlots } from '../demand/sitePresence';
import { SLOTS_PER_WEEK } from '../demand/weekSlots';
import type { Plan } from '../document/schema/plan';
import type { Site } from '../document/schema/site';

/** Sites are immutable; every candidate asks for the same shares. */
const shares = new WeakMap<Site, number>();

/** Share of the week in which a site works; an outage at night costs a one-shift plant nothing. Example: 06–14 Mon–Fri → 0.238. */
export function operatingShare(site: Site): number {
  const known = shares.get(site);
  if (known !== undefined) return known;
  const share = operatingSlots(site).reduce((sum, each) => sum + each, 0) / SLOTS_PER_WEEK;
  shares.set(site, share);
  return share;
}

/** Loss of one average hour without the ERP at every site, in the plan's currency: Σ cost per hour × operating share. */
export function lossPerHour(plan: Plan): number {
  return plan.sites.reduce((sum, site) => sum + site.downtimeCostPerHour * operatingShare(site), 0);
}
