import type { JoinedSiteLine } from '../../capacity/siteLine';
import type { LineFlow } from '../../capacity/siteTraffic';
import { seasonalFactor } from '../../demand/loadFactors';
import { windowHours } from '../../demand/weekSlots';
import type { Site } from '../../document/schema/site';
import type { Outcome } from '../../outcome/outcome';
import { lineFigureIds } from '../siteLineRows';
import { sitePeak } from './demandFigures';
import type { FigureBook } from './figureBook';
import { exact, planInput } from './inputs';

/** What each flow brings to the line of a site, and what the line must carry each way. */
export function addTrafficFigures(outcome: Outcome, site: Site, line: JoinedSiteLine, book: FigureBook): void {
  const { assumptions } = outcome;
  const { traffic } = line;
  const season = seasonalFactor(outcome.plan, site.id);
  for (const flow of traffic.flows) addFlow(site, flow, season, book);
  const ids = lineFigureIds(site.id);
  const directions = [
    { id: ids.down, label: `${site.name}: bandwidth to the site`, direction: 'down', mbps: traffic.downMbps, perRequest: 'network.response-kib', available: line.availableDownMbps },
    { id: ids.up, label: `${site.name}: bandwidth from the site`, direction: 'up', mbps: traffic.upMbps, perRequest: 'network.request-kib', available: line.availableUpMbps },
  ] as const;
  for (const { id, label, direction, mbps, perRequest, available } of directions) {
    const flows = traffic.flows.filter((each) => each.direction === direction).map(({ flow }) => peakContent(site.id, flow.id));
    book.add({
      id,
      label,
      value: exact(mbps),
      unit: 'Mbps',
      formula: '(requests in its own busiest hour × data per request × busiest minutes against the mean + Σ flows: content in their busiest minutes) × growth ÷ 3,600 × 8 ÷ 1,024 × bytes on the wire per byte of content',
      inputs: [book.link(sitePeak(site.id)), assumptions.input(perRequest), assumptions.input('demand.burst'), ...book.sumOf(id, flows), book.link('demand.growth'), assumptions.input('network.vpn-overhead')],
      note: `The line has ${available} Mbps.`,
    });
  }
}

/** KiB/h of a flow over the line of a site. */
export const meanContent = (siteId: string, flowId: string): string => `line.kib.${siteId}.${flowId}`;

const peakContent = (siteId: string, flowId: string): string => `line.peakKib.${siteId}.${flowId}`;

function addFlow(site: Site, { flow, meanKibPerHour, peakKibPerHour }: LineFlow, season: number, book: FigureBook): void {
  const path = `/integrations/${flow.id}`;
  const window = flow.mode === 'batch' && flow.window ? windowHours(flow.window) : null;
  const seasonal = flow.mode !== 'batch' && season !== 1;
  const batch = flow.mode === 'batch';
  book.add({
    id: meanContent(site.id, flow.id),
    label: `${flow.name}: content`,
    value: exact(meanKibPerHour),
    unit: 'KiB/h',
    formula: window === null ? `rate × payload${seasonal ? ' × seasonal factor' : ''}` : 'records of a run ÷ hours of the window × payload',
    inputs: [
      planInput(path, batch ? 'Records of a run' : 'Rate', flow.ratePerHour, batch ? 'records' : 'messages/h'),
      ...(window === null ? [] : [planInput(path, 'Hours of the window', window, 'h')]),
      planInput(path, 'Payload', flow.payloadKiB, 'KiB'),
      ...(seasonal ? [planInput('/calendars', `Seasonal factor of ${site.name}`, season, 'factor')] : []),
    ],
  });
  book.add({
    id: peakContent(site.id, flow.id),
    label: `${flow.name}: content in its busiest minutes`,
    value: exact(peakKibPerHour),
    unit: 'KiB/h',
    formula: batch ? 'content, spread evenly over the run' : 'content × burst of the flow',
    inputs: [book.link(meanContent(site.id, flow.id)), ...(batch ? [] : [planInput(path, 'Burst of the flow', flow.burstFactor, 'factor')])],
  });
}
