import type { Assumptions } from '../assumptions/register';
import { MONTHS_PER_YEAR } from '../demand/calendarUnits';
import type { Demand } from '../demand/demand';
import { integrationSites } from '../demand/integrationSite';
import { windowHours } from '../demand/weekSlots';
import type { Integration } from '../document/schema/integration';
import type { Plan } from '../document/schema/plan';
import { EXPRESS_ROUTE_GATEWAYS } from '../facts/expressRouteGateways';
import { findTiers } from '../prices/findTiers';
import { HOURS_PER_MONTH } from '../prices/hoursPerMonth';
import type { PriceIndex } from '../prices/indexPrices';
import { METERS } from '../prices/meters';
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
  /** One per site that has one. */
  readonly circuits: readonly { readonly mbps: number; readonly tier: 'Standard' | 'Premium' }[];
}

const KIB_PER_GIB = 1024 * 1024;
const MEGABITS_PER_KIB = 8 / 1024;

/**
 * Bandwidth per site = (requests/s × response + messages/s × payload) × overhead; buffer = queued messages × survive hours
 * × payload; a batch is spread over its window. The gateway is the smallest current SKU by tunnels and aggregate throughput.
 * @example 2,000 requests/h × 1.6 × 20 KiB × 1.15 → 0.16 Mbps
 */
export function sizeConnectivity(plan: Plan, demand: Demand, assumptions: Assumptions, prices: PriceIndex): Connectivity {
  const siteOf = integrationSites(plan);
  const traffic = new Map<string, number>();
  const buffered = new Map<string, number>();
  for (const flow of plan.integrations) {
    const site = siteOf(flow);
    if (!site) continue;
    const kib = kibPerHour(flow);
    traffic.set(site.id, (traffic.get(site.id) ?? 0) + kib);
    // A caller that waits for an answer has nothing to store and forward.
    if (flow.mode === 'queued') buffered.set(site.id, (buffered.get(site.id) ?? 0) + kib);
  }
  const overhead = assumptions.value('network.vpn-overhead');
  const perRequest = assumptions.value('network.response-kib') * assumptions.value('demand.burst') * demand.growthFactor;
  const gatewayUsdPerYear = circuitGatewayUsdPerYear(plan.company.regions.home, prices);
  const sized = (gatewayParts: number) => plan.sites.map((site) => {
    const requests = Math.max(0, ...(demand.bySite.get(site.id) ?? []));
    const flows = (traffic.get(site.id) ?? 0) * demand.growthFactor;
    const neededMbps = ((requests * perRequest + flows) / 3600) * MEGABITS_PER_KIB * overhead;
    const far = isFar(plan, site.place.longitude, assumptions.value('network.far-degrees'));
    const link = chooseSiteLink(site, neededMbps, plan.company, { far, gatewayUsdPerYear: gatewayUsdPerYear / gatewayParts }, prices, assumptions);
    return {
      siteId: site.id,
      name: site.name,
      neededMbps,
      link,
      latencyMs: site.wan.latencyMs ?? assumptions.value(far ? 'network.latency-far-ms' : 'network.latency-home-ms'),
      availableMbps: Math.min(site.wan.downMbps, site.wan.upMbps),
      // A circuit already is two connections; a VPN line brings one tunnel.
      tunnels: link.kind === 'vpn' ? (site.wan.secondLine ? 2 : 1) : 0,
      bufferGiB: ((buffered.get(site.id) ?? 0) * demand.growthFactor * site.surviveHoursWithoutWan) / KIB_PER_GIB,
      surviveHours: site.surviveHoursWithoutWan,
    };
  });
  // One gateway ends all circuits: those that would earn a circuit without it share it, and only if they then still do.
  const willing = sized(Number.POSITIVE_INFINITY).filter((site) => site.link.kind === 'expressroute').length;
  const sites = sized(Math.max(1, willing));
  const tunnels = sites.reduce((sum, site) => sum + site.tunnels, 0);
  const totalMbps = sites.reduce((sum, site) => sum + site.neededMbps, 0);
  const throughVpn = sites.reduce((sum, site) => sum + (site.link.kind === 'vpn' ? site.neededMbps : 0), 0);
  const gateway = VPN_GATEWAYS.find((each) => each.current && each.zoneRedundant && each.maxS2sTunnels >= tunnels && each.aggregateMbps >= throughVpn);
  const circuits = sites.flatMap(({ link }) => (link.circuitMbps === null || link.circuitTier === null ? [] : [{ mbps: link.circuitMbps, tier: link.circuitTier }]));
  return { sites, tunnels, totalMbps, gateway: tunnels === 0 ? null : (gateway ?? null), circuits };
}

/** The smallest gateway, for the comparison; the bill takes the one that carries the traffic. */
function circuitGatewayUsdPerYear(region: string, prices: PriceIndex): number {
  const smallest = EXPRESS_ROUTE_GATEWAYS[0];
  const price = smallest ? findTiers(prices, METERS.expressRouteGateway(smallest.sku, region))?.[0] : undefined;
  return price ? Number(price.usdPerUnit) * HOURS_PER_MONTH * MONTHS_PER_YEAR : 0;
}

/** A batch flow states records per run; its traffic is spread over the run's window. */
export function kibPerHour(flow: Integration): number {
  const perHour = flow.mode === 'batch' && flow.window ? flow.ratePerHour / windowHours(flow.window) : flow.ratePerHour;
  return perHour * flow.payloadKiB;
}

/** The home region has no coordinates here; the company's own country gives the middle, or the mean of all sites. */
function isFar(plan: Plan, longitude: number, farDegrees: number): boolean {
  const near = plan.sites.filter((site) => site.place.country === plan.company.country);
  const reference = near.length > 0 ? near : plan.sites;
  const middle = reference.reduce((sum, site) => sum + site.place.longitude, 0) / reference.length;
  const apart = Math.abs(longitude - middle);
  return Math.min(apart, 360 - apart) > farDegrees;
}
