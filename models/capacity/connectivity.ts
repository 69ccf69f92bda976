import type { Assumptions } from '../assumptions/register';
import type { Demand } from '../demand/demand';
import { integrationSites } from '../demand/integrationSite';
import type { Plan } from '../document/schema/plan';
import { VPN_GATEWAYS, type VpnGatewaySku } from '../facts/vpnGateways';

export interface SiteLine {
  readonly siteId: string;
  readonly name: string;
  readonly neededMbps: number;
  readonly availableMbps: number;
  readonly tunnels: number;
  /** Store-and-forward buffer for the outage that the site must survive. */
  readonly bufferGiB: number;
  readonly surviveHours: number;
}

export interface Connectivity {
  readonly sites: readonly SiteLine[];
  readonly tunnels: number;
  readonly totalMbps: number;
  /** Null when no site has a line or when more tunnels are needed than one gateway carries. */
  readonly gateway: VpnGatewaySku | null;
}

const KIB_PER_GIB = 1024 * 1024;
const MEGABITS_PER_KIB = 8 / 1024;

/**
 * Bandwidth per site = (requests/s × response + messages/s × payload) × overhead; buffer = messages × survive hours ×
 * payload. The gateway is the smallest current SKU by tunnels and aggregate throughput.
 * @example 2,000 requests/h × 1.6 × 20 KiB × 1.15 → 0.16 Mbps
 */
export function sizeConnectivity(plan: Plan, demand: Demand, assumptions: Assumptions): Connectivity {
  const siteOf = integrationSites(plan);
  const kibPerHour = new Map<string, number>();
  for (const flow of plan.integrations) {
    const site = siteOf(flow);
    if (site) kibPerHour.set(site.id, (kibPerHour.get(site.id) ?? 0) + flow.ratePerHour * flow.payloadKiB);
  }
  const overhead = assumptions.value('network.vpn-overhead');
  const perRequest = assumptions.value('network.response-kib') * assumptions.value('demand.burst') * demand.growthFactor;
  const sites = plan.sites.map((site) => {
    const requests = Math.max(0, ...(demand.bySite.get(site.id) ?? []));
    const flows = (kibPerHour.get(site.id) ?? 0) * demand.growthFactor;
    return {
      siteId: site.id,
      name: site.name,
      neededMbps: ((requests * perRequest + flows) / 3600) * MEGABITS_PER_KIB * overhead,
      availableMbps: Math.min(site.wan.downMbps, site.wan.upMbps),
      tunnels: site.wan.secondLine ? 2 : 1,
      bufferGiB: (flows * site.surviveHoursWithoutWan) / KIB_PER_GIB,
      surviveHours: site.surviveHoursWithoutWan,
    };
  });
  const tunnels = sites.reduce((sum, site) => sum + site.tunnels, 0);
  const totalMbps = sites.reduce((sum, site) => sum + site.neededMbps, 0);
  const gateway = VPN_GATEWAYS.find((each) => each.current && each.zoneRedundant && each.maxS2sTunnels >= tunnels && each.aggregateMbps >= totalMbps);
  return { sites, tunnels, totalMbps, gateway: tunnels === 0 ? null : (gateway ?? null) };
}
