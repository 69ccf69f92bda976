import { integrationSites } from '../../demand/integrationSite';
import type { Integration } from '../../document/schema/integration';
import type { Plan } from '../../document/schema/plan';
import type { SiteWait } from './siteWaits';

const MS_PER_SECOND = 1000;

/** Flows of a site that wait on the line for an answer, whose tolerated delay one round trip to the estate exceeds and one to the nearer cluster does not. */
export function relievedFlows(moved: Plan, waits: readonly SiteWait[]): readonly Integration[] {
  const siteOf = integrationSites(moved);
  return moved.integrations.filter((flow) => {
    const wait = waits.find(({ siteId }) => siteId === siteOf(flow)?.id);
    const toleratedMs = flow.toleratedDelaySeconds * MS_PER_SECOND;
    return flow.mode === 'sync' && wait !== undefined && wait.beforeMs > toleratedMs && wait.afterMs <= toleratedMs;
  });
}
