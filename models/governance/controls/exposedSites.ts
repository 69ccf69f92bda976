import { integrationSites } from '../../demand/integrationSite';
import type { Plan } from '../../document/schema/plan';
import type { Site } from '../../document/schema/site';

/** Sites with a synchronous flow over their line and no hour of local survival. */
export function exposedSites(plan: Plan): readonly Site[] {
  const siteOf = integrationSites(plan);
  const calling = new Set(plan.integrations.filter((flow) => flow.mode === 'sync').map((flow) => siteOf(flow)?.id));
  return plan.sites.filter((site) => calling.has(site.id) && site.surviveHoursWithoutWan === 0);
}
