import type { Assumptions } from '../assumptions/register';
import { VPN_MODES } from '../facts/vpnModes';
import type { PriceIndex } from '../prices/indexPrices';
import { chooseVpnGateway } from './chooseVpnGateway';
import type { CircuitOrder, Connectivity, JoinedSiteLine, LinePolicy, SiteLine } from './siteLine';
import { jointCutsPerYear } from './siteLink';

/**
 * Joins the sites' lines in the home region with the redundancy of a tier. Each VPN line is one connection, with a tunnel to each
 * active instance. A circuit is backed by a VPN over the site's own line, or by a second circuit from another
 * peering location where its traffic is more than one tunnel carries.
 * @example a site with two lines at an active-active gateway → 2 connections, 4 tunnels
 */
export function joinLines(sites: readonly SiteLine[], policy: LinePolicy, region: string, prices: PriceIndex, assumptions: Assumptions, pinnedGateway: string | null = null): Connectivity {
  const joined = sites.map((site) => joinLine(site, policy, assumptions));
  const connections = joined.reduce((sum, site) => sum + site.connections, 0);
  const throughVpn = joined.reduce((sum, site) => sum + (site.connections > 0 ? site.neededMbps : 0), 0);
  return {
    sites: joined,
    connections,
    tunnels: joined.reduce((sum, site) => sum + site.tunnels, 0),
    totalMbps: joined.reduce((sum, site) => sum + site.neededMbps, 0),
    gateway: connections === 0 ? null : chooseVpnGateway(connections, throughVpn, region, prices, pinnedGateway),
    gatewayMode: policy.gatewayMode,
    circuits: joined.flatMap(circuitsOf),
  };
}

function joinLine(site: SiteLine, policy: LinePolicy, assumptions: Assumptions): JoinedSiteLine {
  const { link } = site;
  const tunnels = VPN_MODES[policy.gatewayMode].tunnelsPerConnection;
  if (link.kind === 'vpn') {
    const connections = site.secondLine ? 2 : 1;
    return { ...site, connections, tunnels: connections * tunnels, failover: site.secondLine ? 'second-line' : 'none' };
  }
  if (!policy.circuitFailover) return { ...site, connections: 0, tunnels: 0, failover: 'none' };
  const hours = assumptions.value('failure.wan-hours');
  const narrow = site.neededMbps <= assumptions.value('network.tunnel-mbps');
  const other = narrow ? link.lineCutsPerYear : link.cutsPerYear;
  const backed = { ...site, link: { ...link, cutsPerYear: jointCutsPerYear(link.cutsPerYear, other, hours) } };
  return narrow ? { ...backed, connections: 1, tunnels, failover: 'vpn' } : { ...backed, connections: 0, tunnels: 0, failover: 'second-circuit' };
}

function circuitsOf({ link, failover }: JoinedSiteLine): readonly CircuitOrder[] {
  if (link.circuitMbps === null || link.circuitTier === null) return [];
  const circuit = { mbps: link.circuitMbps, tier: link.circuitTier };
  return failover === 'second-circuit' ? [circuit, circuit] : [circuit];
}
