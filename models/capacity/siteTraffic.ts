import type { Assumptions } from '../assumptions/register';
import type { Demand } from '../demand/demand';
import { seasonalFactor } from '../demand/loadFactors';
import { windowHours } from '../demand/weekSlots';
import type { Integration } from '../document/schema/integration';
import type { Plan } from '../document/schema/plan';
import type { Site } from '../document/schema/site';

/** One flow over the line of a site. */
export interface LineFlow {
  readonly flow: Integration;
  /** Towards the cloud or towards the site. */
  readonly direction: 'up' | 'down';
  /** In the mean hour of its season, before growth. */
  readonly messagesPerHour: number;
  /** In the busiest minutes, as if they lasted an hour, before growth. */
  readonly peakKibPerHour: number;
  readonly meanKibPerHour: number;
}

/** What the line of a site must carry at its peak. */
export interface SiteTraffic {
  /** Requests of the site's own peak hour, before growth. */
  readonly requestsPerHour: number;
  readonly flows: readonly LineFlow[];
  readonly downMbps: number;
  readonly upMbps: number;
}

const MEGABITS_PER_KIB = 8 / 1024;
const SECONDS_PER_HOUR = 3600;

/**
 * Mbps of a direction = (requests/h × KiB × burst + Σ flows: messages/h × burst × payload) × growth ÷ 3,600 × 8 ÷ 1,024 × overhead;
 * a batch is spread over its window.
 * @example 9,000 requests/h × 20 KiB × 1.6 × 1.15 → 0.72 Mbps down
 */
export function siteTraffic(plan: Plan, site: Site, demand: Demand, assumptions: Assumptions): SiteTraffic {
  const flows = flowsOverLine(plan, site);
  const requestsPerHour = Math.max(0, ...(demand.bySite.get(site.id) ?? []));
  const burst = assumptions.value('demand.burst');
  const mbps = (kibPerRequest: number, direction: LineFlow['direction']): number => {
    const messages = flows.reduce((sum, each) => sum + (each.direction === direction ? each.peakKibPerHour : 0), 0);
    const kibPerHour = (requestsPerHour * kibPerRequest * burst + messages) * demand.growthFactor;
    return (kibPerHour / SECONDS_PER_HOUR) * MEGABITS_PER_KIB * assumptions.value('network.vpn-overhead');
  };
  return { requestsPerHour, flows, downMbps: mbps(assumptions.value('network.response-kib'), 'down'), upMbps: mbps(assumptions.value('network.request-kib'), 'up') };
}

/** Flows with exactly one end at the site; what stays inside the site never meets the line. */
export function flowsOverLine(plan: Plan, site: Site): readonly LineFlow[] {
  const here = new Set(plan.systems.filter((system) => system.siteId === site.id).map((system) => system.id));
  const season = seasonalFactor(plan, site.id);
  return plan.integrations.flatMap((flow): readonly LineFlow[] => {
    if (here.has(flow.from) === here.has(flow.to)) return [];
    const batch = flow.mode === 'batch';
    const messagesPerHour = batch ? flow.ratePerHour / (flow.window ? windowHours(flow.window) : 1) : flow.ratePerHour * season;
    const meanKibPerHour = messagesPerHour * flow.payloadKiB;
    return [{ flow, direction: here.has(flow.from) ? 'up' : 'down', messagesPerHour, meanKibPerHour, peakKibPerHour: meanKibPerHour * (batch ? 1 : flow.burstFactor) }];
  });
}
