import { kibPerHour, type SiteLine } from '../../capacity/connectivity';
import { integrationSites } from '../../demand/integrationSite';
import { windowHours } from '../../demand/weekSlots';
import type { Integration } from '../../document/schema/integration';
import type { Site } from '../../document/schema/site';
import type { Outcome } from '../../outcome/outcome';
import { sitePeak } from './demandFigures';
import type { FigureBook } from './figureBook';
import { exact, planInput } from './inputs';

/** Lines and edge buffers: each site a figure, their sums on the cards. */
export function addLineFigures(outcome: Outcome, book: FigureBook): void {
  const { plan, recommendation } = outcome;
  const { connectivity } = recommendation.chosen.design;
  const siteOf = integrationSites(plan);
  const flowsOf = new Map<string, Integration[]>();
  for (const flow of plan.integrations) {
    const site = siteOf(flow);
    if (!site) continue;
    addTraffic(flow, book);
    flowsOf.set(site.id, [...(flowsOf.get(site.id) ?? []), flow]);
  }
  const sites = new Map(plan.sites.map((site) => [site.id, site]));
  for (const line of connectivity.sites) {
    const site = sites.get(line.siteId);
    if (!site) continue;
    const flows = flowsOf.get(site.id) ?? [];
    addSite(outcome, site, line, flows, book);
  }
  const surviving = connectivity.sites.filter((line) => line.bufferGiB > 0).map((line) => `capacity.edgeBufferGiB.${line.siteId}`);
  book.add(
    {
      id: 'capacity.vpnTunnels',
      label: 'VPN tunnels',
      value: connectivity.tunnels,
      unit: 'tunnels',
      formula: 'Σ sites on VPN: one tunnel per line; a site on a private circuit has none',
      inputs: book.sumOf('capacity.vpnTunnels', connectivity.sites.map((line) => `capacity.vpnTunnels.${line.siteId}`)),
      note: connectivity.gateway ? `Gateway ${connectivity.gateway.sku}: ${connectivity.gateway.maxS2sTunnels} tunnels, ${connectivity.gateway.aggregateMbps} Mbps.` : '',
    },
    {
      id: 'capacity.wanMbps',
      label: 'Bandwidth of all sites at their peaks',
      value: exact(connectivity.totalMbps),
      unit: 'Mbps',
      formula: 'Σ sites: bandwidth at its peak',
      inputs: book.sumOf('capacity.wanMbps', connectivity.sites.map((line) => `capacity.wanMbps.${line.siteId}`)),
    },
    {
      id: 'capacity.edgeBufferGiB',
      label: 'Edge buffers of all sites',
      value: exact(connectivity.sites.reduce((sum, line) => sum + line.bufferGiB, 0)),
      unit: 'GiB',
      formula: 'Σ sites: edge buffer',
      inputs: surviving.length > 0 ? book.sumOf('capacity.edgeBufferGiB', surviving) : [planInput('/sites', 'Sites that must buffer messages', 0, 'sites')],
    },
  );
}

const trafficOf = (flow: Integration): string => `demand.kibPerHour.${flow.id}`;

function addTraffic(flow: Integration, book: FigureBook): void {
  const window = flow.mode === 'batch' && flow.window ? windowHours(flow.window) : null;
  const path = `/integrations/${flow.id}`;
  book.add({
    id: trafficOf(flow),
    label: `${flow.name}: content`,
    value: exact(kibPerHour(flow)),
    unit: 'KiB/h',
    formula: window === null ? 'rate × payload' : 'records of a run ÷ hours of the window × payload',
    inputs: [
      planInput(path, window === null ? 'Rate' : 'Records of a run', flow.ratePerHour, window === null ? 'messages/h' : 'records'),
      ...(window === null ? [] : [planInput(path, 'Hours of the window', window, 'h')]),
      planInput(path, 'Payload', flow.payloadKiB, 'KiB'),
    ],
  });
}

function addSite({ assumptions }: Outcome, site: Site, line: SiteLine, flows: readonly Integration[], book: FigureBook): void {
  const path = `/sites/${site.id}`;
  const growth = book.link('demand.growth');
  const id = `capacity.wanMbps.${site.id}`;
  book.add(
    {
      id,
      label: `${site.name}: bandwidth at its peak`,
      value: exact(line.neededMbps),
      unit: 'Mbps',
      formula: '(requests in its own busiest hour × data per request × busiest minutes against the mean + Σ flows: content) × growth ÷ 3,600 × 8 ÷ 1,024 × bytes on the wire per byte of content',
      inputs: [book.link(sitePeak(site.id)), assumptions.input('network.response-kib'), assumptions.input('demand.burst'), ...book.sumOf(id, flows.map(trafficOf)), growth, assumptions.input('network.vpn-overhead')],
    },
    {
      id: `capacity.vpnTunnels.${site.id}`,
      label: `${site.name}: tunnels`,
      value: line.tunnels,
      unit: 'tunnels',
      formula: line.link.kind === 'vpn' ? 'one tunnel per line' : 'none: the site has a private circuit',
      inputs: [planInput(path, line.link.kind === 'vpn' ? 'Lines' : 'Lines beside the circuit', line.link.kind === 'vpn' ? (site.wan.secondLine ? 2 : 1) : 0, 'lines')],
      note: line.link.why,
    },
  );
  if (line.bufferGiB === 0) return;
  const buffered = flows.filter((flow) => flow.mode === 'queued');
  const bufferId = `capacity.edgeBufferGiB.${site.id}`;
  book.add({
    id: bufferId,
    label: `${site.name}: edge buffer`,
    value: exact(line.bufferGiB),
    unit: 'GiB',
    formula: 'Σ queued flows: content, × growth × hours to survive ÷ 1,048,576',
    inputs: [...book.sumOf(bufferId, buffered.map(trafficOf)), growth, planInput(path, 'Hours to survive', line.surviveHours, 'h')],
  });
}
