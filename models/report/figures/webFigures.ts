import { workersByRuleOfThumb } from '../../capacity/webWorkers';
import { webPodsOf } from '../../capacity/pods';
import type { EnvironmentDesign } from '../../candidates/design';
import { TIER_POLICIES } from '../../candidates/tierPolicy';
import { factInput } from '../../facts/factInput';
import { ODOO_CONSTANTS } from '../../facts/odooConstants';
import type { Outcome } from '../../outcome/outcome';
import type { FigureBook } from './figureBook';
import { exact, planInput, tidy } from './inputs';

/** Web workers, how busy they are, and the websocket processes beside them. */
export function addWebFigures(outcome: Outcome, production: EnvironmentDesign, book: FigureBook): void {
  const { plan, assumptions, demand, recommendation } = outcome;
  const { requirements, web, compute } = production;
  const { domains, domainName } = TIER_POLICIES[recommendation.chosen.candidate.tier];
  const users = demand.activeUsersAtPeak * demand.growthFactor;
  const pin = plan.pins.find((each) => each.target === 'web-workers');
  const queue = [book.link('demand.peakArrivalsPerSecond'), book.link('demand.serviceMs'), book.link('demand.serviceScv')];
  book.add(
    {
      id: 'capacity.failureDomains',
      label: 'Failure domains',
      value: domains.count,
      unit: domainName === 'none' ? 'domains' : `${domainName}s`,
      formula: 'by tier: single 1, node-redundant 2 nodes, zone-redundant and cross-region 3 zones',
      inputs: [book.link('recommendation.tier')],
    },
    {
      id: 'capacity.domainsLost',
      label: 'Failure domains that may be lost',
      value: domains.survive,
      unit: domainName === 'none' ? 'domains' : `${domainName}s`,
      formula: 'by tier: single 0, every other tier 1',
      inputs: [book.link('recommendation.tier')],
    },
    {
      id: 'capacity.webWorkersNeeded',
      label: 'Web workers that the load needs',
      value: web.needed,
      unit: 'workers',
      formula: `smallest c ≥ fewest web workers with a ÷ c ≤ ceiling and P95 ≤ longest wait; a = requests/s × service time; ${WAIT_FORMULA}`,
      inputs: [...queue, assumptions.input('web.wait-p95-ms'), assumptions.input('web.utilisation-ceiling'), factInput('odoo.workers_min_http', 'Fewest web workers', ODOO_CONSTANTS.workers_min_http)],
    },
  );
  const needed = book.link('capacity.webWorkersNeeded');
  book.add({
    id: 'capacity.webWorkers',
    label: 'Web workers',
    value: web.workers,
    unit: 'workers',
    formula: pin ? 'the number fixed in the plan' : '⌈web workers that the load needs ÷ (failure domains − those that may be lost)⌉ × failure domains',
    inputs: pin
      ? [planInput(`/pins/${pin.id}`, 'Fixed number of web workers', pin.value, 'workers'), needed]
      : [needed, book.link('capacity.failureDomains'), book.link('capacity.domainsLost')],
    note: `Binding: ${web.binding}. ${web.needed} carry the load; ${domains.survive === 0 ? 'the tier survives no loss' : `${web.workers} keep the target with one of ${domains.count} ${domainName}s gone`}. The documented rule (6 users a worker) gives ${workersByRuleOfThumb(users)} for ${tidy(users)} active users: it means people at full activity and a worker 90 % busy.`,
  });
  const workers = book.link('capacity.webWorkers');
  book.add(
    {
      id: 'capacity.webUtilisation',
      label: 'Web workers busy at the peak',
      value: exact(web.waiting.utilisation),
      unit: 'share',
      formula: 'requests/s × service time ÷ 1,000 ÷ web workers',
      inputs: [...queue.slice(0, 2), workers],
    },
    {
      id: 'capacity.webP95WaitMs',
      label: 'Wait for a free worker, 95th percentile at the peak',
      value: exact(web.waiting.p95WaitSeconds * 1000),
      unit: 'ms',
      formula: `${WAIT_FORMULA}; c = web workers`,
      inputs: [...queue, workers],
      note: domains.survive === 0 ? '' : `With one ${domainName} gone: ${tidy(web.waitingAfterLoss.p95WaitSeconds * 1000)} ms.`,
    },
    {
      id: 'capacity.websocketConnections',
      label: 'Open pages',
      value: requirements.websocketConnections,
      unit: 'connections',
      formula: '⌈named users × named users with an open page × growth to the end of the horizon⌉',
      inputs: [planInput('/sites', 'Named users', demand.namedUsers, 'users'), assumptions.input('websocket.connected-share'), book.link('demand.growth')],
    },
  );
  book.add({
    id: 'capacity.websocketProcesses',
    label: 'Websocket processes',
    value: webPodsOf(compute.pods),
    unit: 'processes',
    formula: 'one in every web pod: most of 1, ⌈web workers ÷ failure domains ÷ web workers in one pod⌉ and ⌈open pages ÷ failure domains ÷ connections of one process⌉, × failure domains',
    inputs: [workers, book.link('capacity.failureDomains'), assumptions.input('web.workers-per-pod'), book.link('capacity.websocketConnections'), assumptions.input('websocket.connections-per-process')],
  });
}

const WAIT_FORMULA = 'P95 = Wq ÷ C × ln(C ÷ 0.05), 0 when C ≤ 0.05; Wq = C × service time ÷ (c − a) × (1 + SCV) ÷ 2; C by Erlang C of a Erlang and c workers';
