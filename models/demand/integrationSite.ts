import type { Integration } from '../document/schema/integration';
import type { Plan } from '../document/schema/plan';
import type { Site } from '../document/schema/site';

/** Finds the site where a flow touches the ground: the site that houses one of its ends; null for cloud-to-cloud flows. */
export function integrationSites(plan: Plan): (integration: Integration) => Site | null {
  const sites = new Map(plan.sites.map((site) => [site.id, site]));
  const siteOfSystem = new Map(plan.systems.map((system) => [system.id, system.siteId]));
  return (integration) => {
    const siteId = siteOfSystem.get(integration.from) ?? siteOfSystem.get(integration.to) ?? null;
    return siteId === null ? null : (sites.get(siteId) ?? null);
  };
}
