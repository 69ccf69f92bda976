import type { Assumptions } from '../assumptions/register';
import type { Demand } from '../demand/demand';
import { integrationSites } from '../demand/integrationSite';
import type { Plan } from '../document/schema/plan';
import type { PriceIndex } from '../prices/indexPrices';
import { chooseSiteLink, type SiteLink } from './siteLink';
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
  readonly link: SiteLink;
  /** Round trip to the home region: measured, or assumed by distance class. */
  readonly latencyMs: number;
}

export interface Connectivity {
  readonly sites: readonly SiteLine[];
  readonly tunnels: number;
  readonly totalMbps: number;
  /** Null when no site uses a VPN or when more tunnels are needed than one gateway carries. */
  readonly gateway: VpnGatewaySku | null;
  /** Circuits by size in Mbps, one per site that has one. */
  readonly circuits: readonly number[];
}

const KIB_PER_GIB = 1024 * 1024;
const MEGABITS_PER_KIB = 8 / 1024;

/**
 * Bandwidth per site = (requests/s × response + messages/s × payload) × overhead; buffer = messages × survive hours ×
 * payload. The gateway is the smallest current SKU by tunnels and aggregate throughput.
 * @example 2,000 requests/h × 1.6 × 20 KiB × 1.15 → 0.16 Mbps
 */
export function sizeConnectivity(plan: Plan, demand: Demand, assumptions: Assumptions, prices: PriceIndex): Connectivity {
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
    const neededMbps = ((requests * perRequest + flows) / 3600) * MEGABITS_PER_KIB * overhead;
    const link = chooseSiteLink(site, neededMbps, plan.company, prices, assumptions);
    return {
      siteId: site.id,
      name: site.name,
      neededMbps,
      link,
      latencyMs: site.wan.latencyMs ?? assumptions.value(isFar(plan, site.place.longitude) ? 'network.latency-far-ms' : 'network.latency-home-ms'),
      availableMbps: Math.min(site.wan.downMbps, site.wan.upMbps),
      // A circuit already is two connections; a VPN line brings one tunnel.
      tunnels: link.kind === 'vpn' ? (site.wan.secondLine ? 2 : 1) : 0,
      bufferGiB: (flows * site.surviveHoursWithoutWan) / KIB_PER_GIB,
      surviveHours: site.surviveHoursWithoutWan,
    };
  });
  const tunnels = sites.reduce((sum, site) => sum + site.tunnels, 0);
  const totalMbps = sites.reduce((sum, site) => sum + site.neededMbps, 0);
  const throughVpn = sites.reduce((sum, site) => sum + (site.link.kind === 'vpn' ? site.neededMbps : 0), 0);
  const gateway = VPN_GATEWAYS.find((each) => each.current && each.zoneRedundant && each.maxS2sTunnels >= tunnels && each.aggregateMbps >= throughVpn);
  const circuits = sites.flatMap((site) => (site.link.circuitMbps === null ? [] : [site.link.circuitMbps]));
  return { sites, tunnels, totalMbps, gateway: tunnels === 0 ? null : (gateway ?? null), circuits };
}

/** Degrees of longitude from the sites' middle beyond which a site counts as on another continent. */
const FAR_DEGREES = 50;

/** The home region has no coordinates here; the company's own country gives the middle, or the mean of all sites. */
function isFar(plan: Plan, longitude: number): boolean {
  const near = plan.sites.filter((site) => site.place.country === plan.company.country);
  const reference = near.length > 0 ? near : plan.sites;
  const middle = reference.reduce((sum, site) => sum + site.place.longitude, 0) / reference.length;
  const apart = Math.abs(longitude - middle);
  return Math.min(apart, 360 - apart) > FAR_DEGREES;
}
