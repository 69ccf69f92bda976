import type { Assumptions } from '../assumptions/register';
import { MONTHS_PER_YEAR } from '../demand/calendarUnits';
import type { Demand } from '../demand/demand';
import { homeRegion } from '../document/homeRegion';
import { pinnedText } from '../document/pinned';
import type { Plan } from '../document/schema/plan';
import { EXPRESS_ROUTE_GATEWAYS } from '../facts/expressRouteGateways';
import { findTiers } from '../prices/findTiers';
import { HOURS_PER_MONTH } from '../prices/hoursPerMonth';
import type { PriceIndex } from '../prices/indexPrices';
import { METERS } from '../prices/meters';
import { edgeNeed } from './edgeNeed';
import { joinLines } from './joinLines';
import { homePlace, siteLatency } from './siteLatency';
import type { Connectivity, LinePolicy, SiteLine } from './siteLine';
import { chooseSiteLink } from './siteLink';
import { siteTraffic } from './siteTraffic';

const PLAIN: LinePolicy = { gatewayMode: 'active-standby', circuitFailover: false };

/** Sizes the line of every site: traffic at its peak, kind of link, round trip, edge buffer; joined without any tier's redundancy. */
export function sizeConnectivity(plan: Plan, demand: Demand, assumptions: Assumptions, prices: PriceIndex): Connectivity {
  const region = homeRegion(plan);
  const company = { ...plan.company, regions: { ...plan.company.regions, home: region } };
  const home = homePlace({ company, sites: plan.sites });
  const gatewayUsdPerYear = circuitGatewayUsdPerYear(region, prices);
  const premiumKm = assumptions.value('network.premium-km');
  const sized = (gatewayParts: number) =>
    plan.sites.map((site): SiteLine => {
      const traffic = siteTraffic(plan, site, demand, assumptions);
      const neededMbps = traffic.downMbps + traffic.upMbps;
      const latency = siteLatency(site, home, assumptions);
      const link = chooseSiteLink(site, neededMbps, company, { far: latency.km > premiumKm, gatewayUsdPerYear: gatewayUsdPerYear / gatewayParts }, prices, assumptions, pinnedText(plan, 'site-link', site.id));
      return {
        siteId: site.id,
        name: site.name,
        traffic,
        neededMbps,
        availableDownMbps: site.wan.downMbps,
        availableUpMbps: site.wan.upMbps,
        secondLine: site.wan.secondLine,
        link,
        latency,
        surviveHours: site.surviveHoursWithoutWan,
        edge: edgeNeed(site, traffic, demand.growthFactor, assumptions),
      };
    });
  // One gateway ends all circuits: those that would earn a circuit without it share it, and only if they then still do.
  const willing = sized(Number.POSITIVE_INFINITY).filter((site) => site.link.kind === 'expressroute').length;
  return joinLines(sized(Math.max(1, willing)), PLAIN, region, prices, assumptions, pinnedText(plan, 'gateway-sku'));
}

/** The smallest gateway, for the comparison; the bill takes the one that carries the traffic. */
function circuitGatewayUsdPerYear(region: string, prices: PriceIndex): number {
  const smallest = EXPRESS_ROUTE_GATEWAYS[0];
  const price = smallest ? findTiers(prices, METERS.expressRouteGateway(smallest.sku, region))?.[0] : undefined;
  return price ? Number(price.usdPerUnit) * HOURS_PER_MONTH * MONTHS_PER_YEAR : 0;
}
