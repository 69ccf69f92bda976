import { chooseEdgeProduct } from '../capacity/edgeProducts';
import type { JoinedSiteLine } from '../capacity/siteLine';
import { VPN_MODES, type VpnMode } from '../facts/vpnModes';
import type { Outcome } from '../outcome/outcome';
import { lostMessages } from '../resilience/lostMessages';
import { count } from '../rules/planFacts';
import { tidy } from './figures/inputs';
import type { SiteLineRow } from './report';

/** One row a site: what its line must carry, how it is joined, and what holds the site while the line is down. */
export function siteLineRows({ plan, recommendation }: Outcome): readonly SiteLineRow[] {
  const { sites, gatewayMode } = recommendation.chosen.design.connectivity;
  const planned = new Map(plan.sites.map((site) => [site.id, site]));
  return sites.map((line) => {
    const { edge, link, traffic, latency } = line;
    const { chosen, ruledOut } = chooseEdgeProduct(edge.needed, edge.bufferHours);
    const site = planned.get(line.siteId);
    return {
      siteId: line.siteId,
      name: line.name,
      link: link.kind,
      circuitMbps: link.circuitMbps,
      downMbps: tidy(traffic.downMbps),
      upMbps: tidy(traffic.upMbps),
      availableDownMbps: line.availableDownMbps,
      availableUpMbps: line.availableUpMbps,
      latencyMs: tidy(latency.ms),
      latencyMeasured: latency.measured,
      redundancy: redundancyOf(line, gatewayMode),
      surviveHours: line.surviveHours,
      bufferHours: edge.bufferHours,
      bufferGiB: tidy(edge.bufferGiB),
      edgeNeeded: edge.needed,
      edgeProduct: chosen?.option ?? null,
      edgeLimit: chosen === null ? null : `${chosen.limit}; ${chosen.after}`,
      ruledOut: ruledOut.map((each) => `${each.option} (${each.limit})`),
      lostMessagesPerYear: site ? tidy(lostMessages(site, line).perYear) : 0,
      why: link.why,
      figureIds: lineFigureIds(line.siteId),
    };
  });
}

export function lineFigureIds(siteId: string): SiteLineRow['figureIds'] {
  const id = (name: string): string => `lines.${siteId}.${name}`;
  return { down: id('downMbps'), up: id('upMbps'), latency: id('latencyMs'), buffer: id('bufferGiB'), lost: id('lostMessagesPerYear') };
}

function redundancyOf({ link, failover, connections, tunnels }: JoinedSiteLine, mode: VpnMode['id']): string {
  if (link.kind === 'expressroute') {
    if (failover === 'vpn') return 'Two connections of the circuit; a VPN over the site’s own line takes over.';
    return failover === 'second-circuit' ? 'A second circuit from another peering location; each has two connections.' : 'Two connections of one circuit in one peering location.';
  }
  const { failoverSeconds } = VPN_MODES[mode];
  const gateway = failoverSeconds === null ? 'to two active gateway instances' : `to one active gateway instance; the standby takes over within ${failoverSeconds} s`;
  return `${count(tunnels, 'tunnel', 'tunnels')} over ${count(connections, 'line', 'lines')} ${gateway}.`;
}
