import { factInput } from '../../facts/factInput';
import { VPN_MODES } from '../../facts/vpnModes';
import type { Outcome } from '../../outcome/outcome';
import { lineFigureIds } from '../siteLineRows';
import type { FigureBook } from './figureBook';
import { exact, planInput } from './inputs';
import { addOutageFigures } from './outageFigures';
import { addRoundTripFigures } from './roundTripFigures';
import { addTrafficFigures } from './trafficFigures';

/** Lines and edge buffers: what each site needs, then the sums of the cards. */
export function addLineFigures(outcome: Outcome, book: FigureBook): void {
  const { plan, recommendation } = outcome;
  const { sites, connections, tunnels, totalMbps, gateway, gatewayMode } = recommendation.chosen.design.connectivity;
  const planned = new Map(plan.sites.map((site) => [site.id, site]));
  for (const line of sites) {
    const site = planned.get(line.siteId);
    if (!site) continue;
    addTrafficFigures(outcome, site, line, book);
    addRoundTripFigures(outcome, site, line, book);
    addOutageFigures(outcome, site, line, book);
    book.add({
      id: connectionsOf(site.id),
      label: `${site.name}: VPN connections`,
      value: line.connections,
      unit: 'connections',
      formula: line.link.kind === 'vpn' ? 'one for each line' : 'one behind a circuit that a VPN backs',
      inputs: [planInput(`/sites/${site.id}`, 'Lines with a VPN', line.connections, 'lines')],
      note: line.link.why,
    });
  }
  const mode = VPN_MODES[gatewayMode];
  const perConnection = { value: mode.tunnelsPerConnection, unit: 'tunnels', source: mode.source, grade: mode.grade };
  book.add({
    id: 'capacity.vpnConnections',
    label: 'VPN connections',
    value: connections,
    unit: 'connections',
    formula: 'Σ sites: VPN connections',
    inputs: book.sumOf('capacity.vpnConnections', sites.map((line) => connectionsOf(line.siteId))),
    note: gateway ? `Gateway ${gateway.sku}: ${gateway.maxS2sTunnels} connections, ${gateway.aggregateMbps} Mbps; the cheapest that carries both.` : '',
  });
  book.add(
    {
      id: 'capacity.vpnTunnels',
      label: 'VPN tunnels',
      value: tunnels,
      unit: 'tunnels',
      formula: 'connections × tunnels of a connection',
      inputs: [book.link('capacity.vpnConnections'), factInput(`vpn.${mode.id}.tunnels`, `Tunnels of a connection, ${mode.id}`, perConnection)],
      note: mode.failoverSeconds === null ? 'Both instances of the gateway are active; the loss of one cuts nobody off.' : `One instance is active; the standby takes over within ${mode.failoverSeconds} s.`,
    },
    {
      id: 'capacity.wanMbps',
      label: 'Bandwidth of all sites at their peaks',
      value: exact(totalMbps),
      unit: 'Mbps',
      formula: 'Σ sites: bandwidth to the site + bandwidth from the site',
      inputs: book.sumOf('capacity.wanMbps', sites.flatMap((line) => [lineFigureIds(line.siteId).down, lineFigureIds(line.siteId).up])),
    },
    {
      id: 'capacity.edgeBufferGiB',
      label: 'Edge buffers of all sites',
      value: exact(sites.reduce((sum, line) => sum + line.edge.bufferGiB, 0)),
      unit: 'GiB',
      formula: 'Σ sites: edge buffer',
      inputs: book.sumOf('capacity.edgeBufferGiB', sites.map((line) => lineFigureIds(line.siteId).buffer)),
    },
  );
}

const connectionsOf = (siteId: string): string => `capacity.vpnConnections.${siteId}`;
