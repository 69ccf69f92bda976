import { MINUTES_PER_HOUR, SECONDS_PER_HOUR } from '../../demand/calendarUnits';
import { link, planInput, tidy } from '../../figure/figureInputs';
import { webPodsOf } from '../../capacity/pods';
import { JOB_PRIORITIES } from '../../demand/jobPriority';
import { count, listed, span } from '../../rules/planFacts';
import type { GovernanceContext } from '../governanceOutput';
import type { Signal } from './signal';

const MS_PER_SECOND = 1000;

const once = { key: '', where: '' } as const;
const PERCENT = 100;

/** Web workers, websockets, queues and nodes. */
export const APPLICATION_SIGNALS: readonly Signal[] = [
  {
    id: 'web-saturation',
    layer: 'web',
    watch: ({ assumptions, production }) => [
      { ...once, title: 'Web workers busy above the planned ceiling', tier: 'user-facing', threshold: assumptions.value('web.utilisation-ceiling') * PERCENT, unit: '%', formula: 'utilisation ceiling of the sizing', inputs: [assumptions.input('web.utilisation-ceiling'), link('capacity.webUtilisation', 'Busy at the peak by the sizing', tidy(production.web.waiting.utilisation), 'share')], watches: `${production.web.workers} web workers, ${Math.round(production.web.waiting.utilisation * PERCENT)} % busy at the planned peak` },
    ],
  },
  {
    id: 'web-wait',
    layer: 'web',
    watch: ({ assumptions, production }) => [
      { ...once, title: 'Requests wait for a worker, 95th percentile', tier: 'user-facing', threshold: assumptions.value('web.wait-p95-ms'), unit: 'ms', formula: 'wait target of the sizing', inputs: [assumptions.input('web.wait-p95-ms'), link('capacity.webP95WaitMs', 'Wait at the peak by the sizing', tidy(production.web.waiting.p95WaitSeconds * MS_PER_SECOND), 'ms')], watches: 'What users and synchronous plant calls feel first' },
    ],
  },
  {
    id: 'ingress-errors',
    layer: 'ingress',
    watch: ({ assumptions, outcome }) => [
      { ...once, title: 'Failed requests at the entry points', tier: 'user-facing', threshold: Math.ceil(outcome.requirements.load.arrivalsPerSecond * SECONDS_PER_HOUR * assumptions.value('observability.error-share')), unit: 'errors/h at the peak', formula: 'requests per hour at the peak × error share', inputs: [link('demand.peakArrivalsPerSecond', 'Requests per second', tidy(outcome.requirements.load.arrivalsPerSecond), 'requests/s'), assumptions.input('observability.error-share')], watches: 'Users, partners and plants, each by its own entry point' },
    ],
  },
  {
    id: 'websocket-connections',
    layer: 'websocket',
    watch: ({ assumptions, production }) => [
      { ...once, title: 'Connections of one websocket process', tier: 'user-facing', threshold: assumptions.value('websocket.connections-per-process'), unit: 'connections', formula: 'connections per process of the sizing', inputs: [assumptions.input('websocket.connections-per-process')], watches: `${production.requirements.websocketConnections} connections over ${count(webPodsOf(production.compute.pods), 'process', 'processes')}` },
    ],
  },
  { id: 'queue-depth', layer: 'job workers', watch: queueDepths },
  {
    id: 'sync-latency',
    layer: 'integrations',
    watch: ({ plan }) => {
      const flows = plan.integrations.filter((flow) => flow.mode === 'sync');
      const strictest = flows.reduce<(typeof flows)[number] | null>((least, flow) => (least === null || flow.toleratedDelaySeconds < least.toleratedDelaySeconds ? flow : least), null);
      if (strictest === null) return [];
      return [
        { key: '', where: `/integrations/${strictest.id}`, title: 'Synchronous calls answered too late', tier: 'plant-integration', threshold: strictest.toleratedDelaySeconds, unit: 's', formula: 'shortest tolerated delay of the synchronous flows', inputs: [planInput(`/integrations/${strictest.id}`, strictest.name, strictest.toleratedDelaySeconds, 's')], watches: `${count(flows.length, 'synchronous flow', 'synchronous flows')}; ${strictest.name} tolerates least` },
      ];
    },
  },
  {
    id: 'failed-postings',
    layer: 'business',
    watch: (context) => businessFlows(context, 'manufacturing').map(({ rate, names, where }) => ({
      key: '', where, title: 'Failed work-order postings', tier: 'plant-integration', threshold: Math.ceil(rate * context.assumptions.value('observability.error-share')), unit: 'postings/h', formula: 'postings per hour into manufacturing × error share', inputs: [planInput(where, 'Postings into manufacturing', tidy(rate), 'messages/h'), context.assumptions.input('observability.error-share')], watches: names,
    })),
  },
  {
    id: 'late-inventory',
    layer: 'business',
    watch: (context) => businessFlows(context, 'inventory').map(({ strictest, names, where }) => ({
      key: '', where, title: 'Delayed inventory updates: age of the oldest', tier: 'plant-integration', threshold: strictest, unit: 's', formula: 'shortest tolerated delay of the inventory flows', inputs: [planInput(where, 'Shortest tolerated delay', strictest, 's')], watches: names,
    })),
  },
  {
    id: 'failed-jobs',
    layer: 'scheduled jobs',
    watch: ({ production }) => [
      { ...once, title: 'Failed scheduled jobs', tier: 'background', threshold: 1, unit: 'job', formula: 'every failure counts: jobs do not repeat themselves before their next turn', inputs: [link('capacity.scheduledJobProcesses', 'Scheduled-job processes', production.requirements.scheduledJobProcesses, 'processes')], watches: `${count(production.requirements.scheduledJobProcesses, 'scheduled-job process', 'scheduled-job processes')}` },
    ],
  },
  {
    id: 'late-run',
    layer: 'scheduled jobs',
    watch: ({ outcome }) =>
      outcome.requirements.batch.map((run) => ({
        key: run.owner.kind === 'integration' ? run.id : `${run.owner.id}.${run.id}`, where: `/${run.owner.kind}s/${run.owner.id}`, title: `${run.name} still runs`, tier: 'background', threshold: run.windowHours, unit: 'h after its start', formula: 'length of its window', inputs: [planInput(`/${run.owner.kind}s/${run.owner.id}`, 'Window', run.windowHours, 'h')], watches: `Expected length ${span(run.hours * MINUTES_PER_HOUR)}`,
      })),
  },
  {
    id: 'node-cpu',
    layer: 'compute',
    watch: ({ assumptions, production }) =>
      production.nodes === null ? [] : [
        { ...once, title: 'Nodes busy above the planned ceiling', tier: 'background', threshold: assumptions.value('compute.cpu-ceiling') * PERCENT, unit: '%', formula: 'ceiling of the sizing', inputs: [assumptions.input('compute.cpu-ceiling')], watches: `${tidy(production.nodes.count)} × ${production.nodes.size.armSku}` },
      ],
  },
];

/** Depth that takes longer to work off than the strictest flow of the priority tolerates: workers ÷ seconds a message × tolerated delay. */
function queueDepths({ plan, outcome }: GovernanceContext): ReturnType<Signal['watch']> {
  const { workers, jobSeconds } = outcome.requirements.jobs;
  if (workers === 0) return [];
  const onSite = new Set(plan.systems.filter((system) => system.hosting === 'site').map((system) => system.id));
  return JOB_PRIORITIES.flatMap((priority) => {
    const flows = plan.integrations.filter((flow) => flow.mode === 'queued' && flow.criticality === priority);
    const [first, ...others] = flows;
    if (!first) return [];
    const strictest = others.reduce((least, flow) => (flow.toleratedDelaySeconds < least.toleratedDelaySeconds ? flow : least), first);
    const plant = flows.some((flow) => onSite.has(flow.from) || onSite.has(flow.to));
    return [
      {
        key: priority,
        where: `/integrations/${strictest.id}`,
        title: `Queue depth, ${priority} flows`,
        tier: plant ? ('plant-integration' as const) : ('background' as const),
        threshold: Math.floor((workers / jobSeconds) * strictest.toleratedDelaySeconds),
        unit: 'messages',
        formula: 'job workers ÷ seconds per message × shortest tolerated delay of the priority',
        inputs: [link('capacity.jobWorkers', 'Job workers', workers, 'workers'), planInput(`/integrations/${strictest.id}`, strictest.name, strictest.toleratedDelaySeconds, 's')],
        watches: `${count(flows.length, 'queued flow', 'queued flows')}; ${strictest.name} tolerates least`,
      },
    ];
  });
}

/** Flows from other systems into the workloads of a process. */
function businessFlows({ plan }: GovernanceContext, process: 'manufacturing' | 'inventory'): readonly { readonly rate: number; readonly strictest: number; readonly names: string; readonly where: string }[] {
  const workloads = new Set(plan.workloads.filter((workload) => workload.process === process).map((workload) => workload.id));
  // Synchronous calls have a signal of their own; late updates are those that wait in a queue.
  const flows = plan.integrations.filter((flow) => (process === 'manufacturing' ? flow.mode !== 'batch' && workloads.has(flow.to) : flow.mode === 'queued' && (workloads.has(flow.to) || workloads.has(flow.from))));
  const [first] = flows;
  if (!first) return [];
  const least = flows.reduce((best, flow) => (flow.toleratedDelaySeconds < best.toleratedDelaySeconds ? flow : best), first);
  return [{ rate: flows.reduce((sum, flow) => sum + flow.ratePerHour, 0), strictest: least.toleratedDelaySeconds, names: listed(flows.map((flow) => flow.name)), where: `/integrations/${least.id}` }];
}
