import { workersByRuleOfThumb } from '../../capacity/webWorkers';
import { webPodsOf } from '../../capacity/pods';
import { expectedProcessMiB } from '../../capacity/processes';
import type { EnvironmentDesign } from '../../candidates/design';
import { TIER_POLICIES } from '../../candidates/tierPolicy';
import { factInput } from '../../facts/factInput';
import { ODOO_CONSTANTS } from '../../facts/odooConstants';
import { ODOO_MEASURED } from '../../facts/odooMeasured';
import type { Figure } from '../../figure/figure';
import type { Outcome } from '../../outcome/outcome';
import { link, planInput, tidy } from './inputs';

/** Sizes of the application layers of production. */
export function capacityFigures(outcome: Outcome, production: EnvironmentDesign): readonly Figure[] {
  const { plan, assumptions, demand, recommendation } = outcome;
  const { requirements, web, compute, nodes } = production;
  const tier = recommendation.chosen.candidate.tier;
  const { domains, domainName } = TIER_POLICIES[tier];
  const users = demand.activeUsersAtPeak * demand.growthFactor;
  const byRule = workersByRuleOfThumb(users);
  const arrivals = link('demand.peakArrivalsPerSecond', 'Requests per second', tidy(requirements.load.arrivalsPerSecond), 'requests/s');
  const service = link('demand.serviceMs', 'Mean service time', tidy(requirements.load.serviceSeconds * 1000), 'ms');
  return [
    {
      id: 'capacity.webWorkers',
      label: 'Web workers',
      value: web.workers,
      unit: 'workers',
      formula: 'smallest c with Erlang C / Allen–Cunneen P95 wait ≤ target and utilisation ≤ ceiling, after the loss the tier must survive',
      inputs: [
        arrivals,
        service,
        assumptions.input('web.wait-p95-ms'),
        assumptions.input('web.utilisation-ceiling'),
        factInput('odoo.workers_min_http', 'Fewest web workers', ODOO_CONSTANTS.workers_min_http),
        link('recommendation.tier', 'Availability tier', tier, ''),
      ],
      note: `Binding: ${web.binding}. ${web.needed} carry the load; ${domains.survive === 0 ? 'the tier survives no loss' : `${web.workers} keep the target with one of ${domains.count} ${domainName}s gone`}. The documented rule (6 users a worker) gives ${byRule} for ${tidy(users)} active users: it means people at full activity and a worker 90 % busy.`,
    },
    {
      id: 'capacity.webUtilisation',
      label: 'Web workers busy at the peak',
      value: tidy(web.waiting.utilisation),
      unit: 'share',
      formula: 'requests/s × service time ÷ workers',
      inputs: [arrivals, service, link('capacity.webWorkers', 'Web workers', web.workers, 'workers')],
    },
    {
      id: 'capacity.webP95WaitMs',
      label: 'Wait for a free worker, 95th percentile at the peak',
      value: tidy(web.waiting.p95WaitSeconds * 1000),
      unit: 'ms',
      formula: 'P(W > t) = C · exp(−t · C ÷ Wq), solved for 5 %',
      inputs: [arrivals, service, link('capacity.webWorkers', 'Web workers', web.workers, 'workers')],
      note: domains.survive === 0 ? '' : `With one ${domainName} gone: ${tidy(web.waitingAfterLoss.p95WaitSeconds * 1000)} ms.`,
    },
    {
      id: 'capacity.websocketProcesses',
      label: 'Websocket processes',
      value: webPodsOf(compute.pods),
      unit: 'processes',
      formula: 'one in every web pod: most of ⌈web workers ÷ workers per pod⌉ and ⌈named users × connected share × growth ÷ connections per process⌉, in each failure domain',
      inputs: [link('capacity.webWorkers', 'Web workers', web.workers, 'workers'), assumptions.input('web.workers-per-pod'), planInput('/sites', 'Named users', demand.namedUsers, 'users'), planInput('/company', 'Growth per year', plan.company.growthPerYear, 'share'), assumptions.input('websocket.connected-share'), assumptions.input('websocket.connections-per-process')],
    },
    {
      id: 'capacity.jobWorkers',
      label: 'Job workers',
      value: requirements.jobs.workers,
      unit: 'workers',
      formula: 'most of: steady load ÷ ceiling, burst within the tolerated delay, backlog of the longest survived outage within the drain time',
      inputs: [
        ...plan.integrations.filter((flow) => flow.mode === 'queued').slice(0, 8).map((flow) => planInput(`/integrations/${flow.id}`, flow.name, flow.ratePerHour, 'messages/h')),
        assumptions.input('jobs.work-factor'),
        assumptions.input('jobs.utilisation-ceiling'),
        assumptions.input('jobs.burst-seconds'),
        assumptions.input('jobs.drain-hours'),
      ],
      note: `Binding: ${requirements.jobs.binding}.`,
    },
    {
      id: 'capacity.scheduledJobProcesses',
      label: 'Scheduled-job processes',
      value: requirements.scheduledJobProcesses,
      unit: 'processes',
      formula: 'most batch runs at one time, at least the default of two',
      inputs: [factInput('odoo.max_cron_threads_default', 'Default scheduled-job processes', ODOO_CONSTANTS.max_cron_threads_default)],
      note: requirements.batch.map((run) => `${run.name}: ${tidy(run.hours)} h in a window of ${run.windowHours} h`).join('; '),
    },
    {
      id: 'capacity.updateMinutes',
      label: 'One-shot update job of a release',
      value: tidy((ODOO_MEASURED.moduleUpdateFixedSeconds.value + assumptions.value('update.modules') * assumptions.value('update.seconds-per-module')) / 60),
      unit: 'minutes',
      formula: '(fixed start + modules × seconds per module) ÷ 60; one process, no web traffic meanwhile',
      inputs: [
        factInput('measured.moduleUpdateFixedSeconds', 'Fixed part of an update', ODOO_MEASURED.moduleUpdateFixedSeconds),
        assumptions.input('update.modules'),
        assumptions.input('update.seconds-per-module'),
      ],
      note: 'The database is locked for users while it runs; it belongs into a change window.',
    },
    {
      id: 'capacity.vcpu',
      label: 'Processor need',
      value: tidy(compute.vcpu),
      unit: 'vCPU',
      formula: 'web workers × Python share of the service time + background processes × measured share + websocket + platform',
      inputs: [
        link('capacity.webWorkers', 'Web workers', web.workers, 'workers'),
        factInput('measured.workerCpuShareOfResponse', 'Worker CPU share of a response', ODOO_MEASURED.workerCpuShareOfResponse),
        assumptions.input('compute.platform-vcpu'),
        assumptions.input('websocket.vcpu'),
      ],
    },
    {
      id: 'capacity.memoryGiB',
      label: 'Memory need',
      value: tidy(compute.memoryGiB),
      unit: 'GiB',
      formula: 'processes × (80 % × 150 MB + 20 % × 1,024 MB) × headroom + platform',
      inputs: [
        factInput('odoo.processMemory', 'Expected memory per process', { value: expectedProcessMiB(), unit: 'MB', source: ODOO_CONSTANTS.ram_light_mb.source, grade: ODOO_CONSTANTS.ram_light_mb.grade }),
        assumptions.input('compute.memory-headroom'),
        assumptions.input('compute.platform-gib'),
      ],
    },
    {
      id: 'capacity.nodes',
      label: 'Application nodes',
      value: nodes ? `${nodes.count} × ${nodes.size.armSku}` : 'none: the platform has no nodes',
      unit: '',
      formula: 'cheapest size and count of the catalogue that carry CPU and memory below the ceiling after the loss the tier must survive',
      inputs: [
        link('capacity.vcpu', 'Processor need', tidy(compute.vcpu), 'vCPU'),
        link('capacity.memoryGiB', 'Memory need', tidy(compute.memoryGiB), 'GiB'),
        assumptions.input('compute.cpu-ceiling'),
        assumptions.input('compute.node-overhead-vcpu'),
        assumptions.input('compute.node-overhead-gib'),
        ...(nodes ? [factInput(`vm.${nodes.size.armSku}`, nodes.size.armSku, { value: `${nodes.size.vcpu} vCPU, ${nodes.size.memoryGiB} GiB`, unit: '', source: nodes.size.source, grade: 'B' as const })] : []),
      ],
      note: nodes ? `Binding: ${nodes.binding}.` : '',
    },
  ];
}
