import { extraBurstOf } from '../../capacity/extraSyncBurst';
import { attemptsPerMessage } from '../../capacity/jobWorkers';
import { integrationSites } from '../../demand/integrationSite';
import { seasonalFactor } from '../../demand/loadFactors';
import type { Integration } from '../../document/schema/integration';
import { factInput } from '../../facts/factInput';
import { ODOO_CONSTANTS } from '../../facts/odooConstants';
import type { Outcome } from '../../outcome/outcome';
import type { FigureBook } from './figureBook';
import { addFlowFigures } from './flowFigures';
import { hourShares } from './hourShares';
import { exact, planInput } from './inputs';
import { addMixFigures, requestsOfClass } from './mixFigures';
import { addPeopleFigures } from './peopleFigures';
import { seasonInput } from './seasonInput';
import { addServiceFigures } from './serviceFigures';

/** Load: from users and shifts to arrivals in the busiest minutes. */
export function addDemandFigures(outcome: Outcome, book: FigureBook): void {
  const { plan, demand, assumptions, requirements } = outcome;
  const { load } = requirements;
  book.add({
    id: 'demand.growth',
    label: 'Growth to the end of the horizon',
    value: exact(demand.growthFactor),
    unit: 'factor',
    formula: '(1 + growth per year)^(horizon ÷ 12), at least 1',
    inputs: [planInput('/company', 'Growth per year', plan.company.growthPerYear, 'share'), planInput('/company', 'Horizon', plan.company.horizonMonths, 'months')],
  });
  const shares = hourShares(outcome);
  const people = addPeopleFigures(outcome, shares, book);
  addFlowFigures(outcome, shares, book);
  addMixFigures(outcome, book);
  const classes = [...load.mix].sort((a, b) => b.requestsPerHour - a.requestsPerHour).map((each) => requestsOfClass(each.class));
  book.add({
    id: 'demand.peakRequestsPerHour',
    label: 'Requests in the busiest hour',
    value: exact(load.requestsPerHourAtPeak),
    unit: 'requests/h',
    formula: 'Σ classes: requests in the peak hour',
    inputs: classes.length > 0 ? classes.map((id) => book.link(id)) : [planInput('/sites', 'Named users', demand.namedUsers, 'users')],
    note: `Season that binds: ${demand.season.replace('-', ' ')}; hour ${demand.peakHour} of the UTC week.`,
  });
  addArrivals(outcome, book);
  addServiceFigures(outcome, book);
  book.add({
    id: 'demand.activeUsers',
    label: 'Active users at the peak, with growth',
    value: exact(demand.activeUsersAtPeak * demand.growthFactor),
    unit: 'users',
    formula: 'Σ sites, classes: people at work in the peak hour, × growth to the end of the horizon',
    inputs: [...book.sumOf('demand.activeUsers', people), book.link('demand.growth')],
  });
  addSitePeaks(outcome, book);
  book.add({
    id: 'demand.attemptsPerMessage',
    label: 'Attempts of one queued message',
    value: exact(attemptsPerMessage(assumptions.value('jobs.failure-share'))),
    unit: 'attempts',
    formula: '1 + f + f² + …, f being the share of attempts that fail, with as many terms as attempts until a message is given up',
    inputs: [assumptions.input('jobs.failure-share'), factInput('odoo.queue_job_max_retries_default', 'Attempts until a message is given up', ODOO_CONSTANTS.queue_job_max_retries_default)],
  });
  book.add({
    id: 'demand.jobSeconds',
    label: 'Work of one queued message',
    value: exact(requirements.jobs.jobSeconds),
    unit: 's',
    formula: 'service time of an API call × work of one queued message against one plain API call × attempts of one queued message ÷ 1,000',
    inputs: [book.link('demand.service.api-call'), assumptions.input('jobs.work-factor'), book.link('demand.attemptsPerMessage')],
  });
}

function addArrivals({ plan, assumptions, requirements }: Outcome, book: FigureBook): void {
  const burst = assumptions.input('demand.burst');
  const common = assumptions.value('demand.burst');
  const flows = plan.integrations.filter((flow) => flow.mode === 'sync');
  const siteOf = integrationSites(plan);
  const extra = (flow: Integration): number => extraBurstOf(flow, seasonalFactor(plan, siteOf(flow)?.id ?? null), common);
  for (const flow of flows) {
    book.add({
      id: `demand.extraBurst.${flow.id}`,
      label: `Extra burst of ${flow.name}`,
      value: exact(extra(flow)),
      unit: 'requests/s',
      formula: 'rate × seasonal factor of the site × (burst of the flow − busiest minutes against the mean, at least 0) ÷ 3,600',
      inputs: [planInput(`/integrations/${flow.id}`, 'Rate', flow.ratePerHour, 'requests/h'), seasonInput(plan, siteOf(flow)), planInput(`/integrations/${flow.id}`, 'Burst of the flow', flow.burstFactor, 'factor'), burst],
    });
  }
  if (flows.length > 0) {
    book.add({
      id: 'demand.extraBurst',
      label: 'Largest extra burst of a synchronous flow',
      value: exact(flows.reduce((highest, flow) => Math.max(highest, extra(flow)), 0)),
      unit: 'requests/s',
      formula: 'largest of the flows’ extra bursts: those of different systems rarely meet',
      inputs: book.largestOf(flows.map((flow) => `demand.extraBurst.${flow.id}`)),
    });
  }
  book.add({
    id: 'demand.peakArrivalsPerSecond',
    label: 'Requests per second in the busiest minutes, at the end of the horizon',
    value: exact(requirements.load.arrivalsPerSecond),
    unit: 'requests/s',
    formula: `(requests in the busiest hour × busiest minutes against the mean ÷ 3,600${flows.length > 0 ? ' + largest extra burst of a synchronous flow' : ''}) × growth to the end of the horizon`,
    inputs: [book.link('demand.peakRequestsPerHour'), burst, ...(flows.length > 0 ? [book.link('demand.extraBurst')] : []), book.link('demand.growth')],
  });
}

export const sitePeak = (siteId: string): string => `demand.sitePeak.${siteId}`;

function addSitePeaks({ plan, demand }: Outcome, book: FigureBook): void {
  for (const site of plan.sites) {
    book.add({
      id: sitePeak(site.id),
      label: `${site.name}: requests in its own busiest hour`,
      value: exact(Math.max(0, ...(demand.bySite.get(site.id) ?? []))),
      unit: 'requests/h',
      formula: 'highest of the 168 hours of the site’s week in the demand table',
      inputs: [planInput(`/sites/${site.id}`, 'Named users', site.users.reduce((sum, each) => sum + each.named, 0), 'users')],
    });
  }
  const clouds = Math.max(0, ...demand.betweenClouds);
  if (clouds > 0) {
    book.add({
      id: 'demand.betweenClouds',
      label: 'Flows between clouds: requests in their busiest hour',
      value: exact(clouds),
      unit: 'requests/h',
      formula: 'Σ synchronous flows that touch no site: rate × share of the hour in operation, in the hour in which it is highest',
      inputs: [planInput('/integrations', 'Requests in the busiest hour', exact(clouds), 'requests/h')],
    });
  }
  book.add({
    id: 'demand.sumOfSitePeaks',
    label: 'Sum of the sites’ own peaks',
    value: exact(demand.sumOfSitePeaks),
    unit: 'requests/h',
    formula: 'Σ sites: requests in its own busiest hour',
    inputs: book.sumOf('demand.sumOfSitePeaks', [...plan.sites.map((site) => sitePeak(site.id)), ...(clouds > 0 ? ['demand.betweenClouds'] : [])]),
    note: 'Sites in other time zones peak at other hours; the joint peak is lower.',
  });
}
