import { integrationSites } from '../../demand/integrationSite';
import { seasonalFactor } from '../../demand/loadFactors';
import type { Integration } from '../../document/schema/integration';
import type { Site } from '../../document/schema/site';
import type { Outcome } from '../../outcome/outcome';
import type { FigureBook } from './figureBook';
import type { HourShares } from './hourShares';
import { exact, planInput } from './inputs';
import { seasonInput } from './seasonInput';

/** What each synchronous flow brings to the peak hour, and each queued flow to the busiest hour of messages. */
export function addFlowFigures(outcome: Outcome, shares: HourShares, book: FigureBook): void {
  const { plan, demand } = outcome;
  const siteOf = integrationSites(plan);
  const busiest = demand.messagesPerHour.reduce((best, rate, hour) => (rate > (demand.messagesPerHour[best] ?? 0) ? hour : best), 0);
  for (const flow of plan.integrations) {
    if (flow.mode === 'batch') continue;
    const hour = flow.mode === 'sync' ? demand.peakHour : busiest;
    addFlow(outcome, flow, { site: siteOf(flow), hour }, shares, book);
  }
}

export const flowInItsHour = (flow: Integration): string => `demand.flow.${flow.id}`;

function addFlow({ plan }: Outcome, flow: Integration, { site, hour }: { readonly site: Site | null; readonly hour: number }, shares: HourShares, book: FigureBook): void {
  const working = shares.operating(site, hour);
  const season = seasonalFactor(plan, site?.id ?? null);
  const of = flow.mode === 'sync' ? 'requests in the peak hour' : 'messages in the busiest hour of all queues';
  book.add({
    id: flowInItsHour(flow),
    label: `${flow.name}: ${of}`,
    value: exact(flow.ratePerHour * working * season),
    unit: flow.mode === 'sync' ? 'requests/h' : 'messages/h',
    formula: season === 1 ? 'rate × share of the hour in operation' : 'rate × share of the hour in operation × seasonal factor',
    inputs: [
      planInput(`/integrations/${flow.id}`, 'Rate', flow.ratePerHour, flow.mode === 'sync' ? 'requests/h' : 'messages/h'),
      planInput(site ? `/sites/${site.id}` : '/sites', `Share of the hour in operation: ${site ? site.name : 'any site'}`, working, 'share'),
      ...(season === 1 ? [] : [seasonInput(plan, site)]),
    ],
    note: `Hour ${hour} of the UTC week.`,
  });
}
