import type { Assumptions } from '../assumptions/register';
import type { Demand } from '../demand/demand';
import { HOURS_PER_WEEK } from '../demand/weekSlots';
import type { Plan } from '../document/schema/plan';
import { ODOO_CONSTANTS } from '../facts/odooConstants';
import { remembered } from '../memo/remembered';
import { fewestServers } from '../queueing/fewestServers';
import type { Platform } from '../report/summary';
import { loadSteps, type LoadStep } from './loadSteps';
import { scaleNodes, type NodeScaling } from './nodeScaling';
import type { PodGroup } from './pods';
import type { Requirements } from './requirements';
import { reservedPeriods, type ReservedPeriod, type ReservedTime } from './reservedPeriods';
import type { FailureDomains, WebWorkers } from './webWorkers';

export interface ScalingPolicy {
  /** Workers of the first three, nodes of the last. */
  readonly layer: 'web' | 'job-workers' | 'scheduled-jobs' | 'compute';
  /** What the scaler watches; null when the size stays fixed. */
  readonly signal: string | null;
  readonly floor: number;
  readonly ceiling: number;
  /** Times in which the ceiling is held by schedule, or would be if the layer scaled. */
  readonly reserved: readonly ReservedPeriod[];
  /** Hours of a mean week that the ceiling holds and the curve does not need, outside the reserved times. */
  readonly savedHoursPerWeek: number;
  /** The same against the ceiling held all the time. */
  readonly savedShare: number;
  /** How long of a mean year each number runs; the ceiling in reserved times. */
  readonly steps: readonly LoadStep[];
  readonly reason: string;
}

/** One environment as the scaler sees it. */
export interface ScalingContext {
  readonly plan: Plan;
  readonly demand: Demand;
  readonly requirements: Requirements;
  readonly web: WebWorkers;
  readonly pods: readonly PodGroup[];
  readonly domains: FailureDomains;
  readonly platform: Platform;
  /** Null where the platform has no nodes or nothing fits. */
  readonly nodes: NodeScaling | null;
  readonly assumptions: Assumptions;
}

/** Workers that each hour of the week needs at the end of the horizon, by the same target as the peak. */
export function hourlyWorkers(demand: Demand, requirements: Requirements, web: WebWorkers, assumptions: Assumptions): readonly number[] {
  const { load } = requirements;
  const peakRate = demand.requestsPerHour[demand.peakHour] ?? 0;
  const target = { p95WaitSeconds: assumptions.value('web.wait-p95-ms') / 1000, utilisationCeiling: assumptions.value('web.utilisation-ceiling') };
  const known = new Map<number, number>();
  return Array.from(demand.requestsPerHour, (rate) => {
    const share = peakRate === 0 ? 0 : rate / peakRate;
    const arrivalsPerSecond = load.arrivalsPerSecond * share;
    if (arrivalsPerSecond === 0) return 0;
    const key = Math.round(arrivalsPerSecond * 1000);
    const workers = known.get(key) ?? Math.min(web.needed, fewestServers({ arrivalsPerSecond, serviceSeconds: load.serviceSeconds, scv: load.scv }, target));
    known.set(key, workers);
    return workers;
  });
}

/**
 * Scaling per layer from the week's curve, pod by pod: an hour holds what it needs with the tier's failure domains gone,
 * and never less than one pod in each domain; ceiling = the sized number, held whole in reserved times. Scaling is
 * proposed only when what is left saves more than the agreed share; never for scheduled jobs.
 * @example 168 hours at 12 workers, 60 of them need 12 and 108 need 3, 20 of these reserved, 30 % of the year in season
 * → 88 × 9 × 0.7 ÷ 2,016 = 27.5 % saved
 */
export function scalingPolicies(context: ScalingContext): readonly ScalingPolicy[] {
  const { plan, demand, requirements, web, pods } = context;
  const reserved = reservedPeriods(plan, demand.season);
  const layers = [
    scaledLayer({ layer: 'web', role: 'web', signal: 'busy web workers (request concurrency)', ceiling: web.workers, needed: webHours(context), pages: requirements.websocketConnections }, reserved, context),
    scaledLayer({ layer: 'job-workers', role: 'job-worker', signal: 'queue depth', ceiling: requirements.jobs.workers, needed: jobHours(context), pages: 0 }, reserved, context),
  ];
  const scaling = layers.filter(({ policy }) => policy.signal !== null);
  const podsOfHour: PodsOfHour = {
    key: (hour) => scaling.map(({ podsByHour }) => podsByHour[hour] ?? '').join(' '),
    pods: (hour) => pods.map((pod) => ({ ...pod, count: scaling.find(({ role }) => role === pod.role)?.podsByHour[hour] ?? pod.count })),
  };
  return [
    ...layers.map((each) => each.policy),
    fixed('scheduled-jobs', requirements.scheduledJobProcesses, 'Scheduled jobs hold locks and must not run twice; their number is fixed.'),
    nodePolicy(context, podsOfHour, reserved),
  ];
}

/** Web workers of every hour, at least the documented two. */
function webHours({ demand, requirements, web, assumptions }: ScalingContext): readonly number[] {
  return hourlyWorkers(demand, requirements, web, assumptions).map((needed) => Math.max(ODOO_CONSTANTS.workers_min_http.value, needed));
}

/** Job workers that keep up with every hour's messages below the ceiling of their use. */
function jobHours({ demand, requirements: { jobs, scale }, assumptions }: ScalingContext): readonly number[] {
  const ceiling = assumptions.value('jobs.utilisation-ceiling');
  return Array.from(demand.messagesPerHour, (rate) => Math.ceil((rate * demand.growthFactor * scale * jobs.jobSeconds) / 3600 / ceiling));
}

interface LayerNeed {
  readonly layer: 'web' | 'job-workers';
  readonly role: PodGroup['role'];
  readonly signal: string;
  readonly ceiling: number;
  /** Workers that each hour asks for with nothing broken. */
  readonly needed: readonly number[];
  /** Open pages at the peak, which follow the curve. */
  readonly pages: number;
}

interface ScaledLayer {
  readonly role: PodGroup['role'];
  readonly podsByHour: readonly number[];
  readonly policy: ScalingPolicy;
}

/** Whole pods of every hour: what carries its workers after the loss, spread evenly, and its open pages; at most what was sized. */
function scaledLayer({ layer, role, signal, ceiling, needed, pages }: LayerNeed, reserved: ReservedTime, { demand, pods, domains, platform, assumptions }: ScalingContext): ScaledLayer {
  const sized = pods.find((pod) => pod.role === role)?.count ?? 0;
  const inPod = sized === 0 ? 1 : Math.max(1, Math.ceil(ceiling / sized));
  const peakRate = demand.requestsPerHour[demand.peakHour] ?? 0;
  const podsByHour = needed.map((workers, hour) => {
    const spread = Math.ceil(workers / inPod / (domains.count - domains.survive)) * domains.count;
    const open = peakRate === 0 ? 0 : (pages * (demand.requestsPerHour[hour] ?? 0)) / peakRate;
    const byPages = Math.ceil(open / domains.count / assumptions.value('websocket.connections-per-process')) * domains.count;
    return Math.min(sized, Math.max(domains.count, spread, byPages));
  });
  if (platform === 'vm') return { role, podsByHour, policy: fixed(layer, ceiling, 'Server processes start with their virtual machine; their number is fixed.') };
  const hourly = podsByHour.map((count) => Math.min(ceiling, count * inPod));
  return { role, podsByHour, policy: policy({ layer, signal, ceiling, hourly, unit: 'worker' }, reserved, assumptions.value('autoscale.least-saving')) };
}

/** Many hours of a week hold the same pods. */
interface PodsOfHour {
  /** Equal for hours with equal pods. */
  readonly key: (hour: number) => string;
  readonly pods: (hour: number) => readonly PodGroup[];
}

/** Nodes follow the pods only where the environment has nodes of its own that Azure adds and removes. */
function nodePolicy({ platform, nodes, assumptions }: ScalingContext, podsOfHour: PodsOfHour, reserved: ReservedTime): ScalingPolicy {
  const ceiling = nodes?.fit.count ?? 0;
  if (platform === 'container-apps') return fixed('compute', 0, 'The platform has no nodes; it bills replicas by the second.');
  if (nodes === null) return fixed('compute', 0, 'No node size fits, so nothing can be removed.');
  if (nodes.fit.pooled) return fixed('compute', ceiling, 'The nodes belong to all tenants of the pool; pods that stop free none of them for this one alone.');
  if (platform === 'vm') return fixed('compute', ceiling, 'Virtual machines are not added and removed with the load in this design.');
  const needed = remembered((hour: number) => scaleNodes(nodes, podsOfHour.pods(hour), assumptions), podsOfHour.key);
  const hourly = Array.from({ length: HOURS_PER_WEEK }, (_, hour) => Math.min(ceiling, needed(hour)));
  const scaled = policy({ layer: 'compute', signal: 'pods that find no room, and nodes left empty (cluster autoscaler)', ceiling, hourly, unit: 'node' }, reserved, 0);
  return scaled.savedHoursPerWeek > 0 ? scaled : fixed('compute', ceiling, `Pods that stop leave no node that could go: the tier needs all ${ceiling} in every hour.`);
}

const fixed = (layer: ScalingPolicy['layer'], count: number, reason: string): ScalingPolicy => ({ layer, signal: null, floor: count, ceiling: count, reserved: [], savedHoursPerWeek: 0, savedShare: 0, steps: [{ units: count, share: 1 }], reason });

interface Curve {
  readonly layer: ScalingPolicy['layer'];
  readonly signal: string;
  readonly ceiling: number;
  readonly hourly: readonly number[];
  readonly unit: 'worker' | 'node';
}

function policy({ layer, signal, ceiling, hourly, unit }: Curve, { periods, weekHours, calendarShare }: ReservedTime, least: number): ScalingPolicy {
  const spare = (hours: readonly number[]): number => hours.reduce((sum, needed) => sum + Math.max(0, ceiling - needed), 0);
  const free = hourly.filter((_, hour) => !weekHours.has(hour));
  const held = ceiling * HOURS_PER_WEEK;
  const saved = spare(free) * (1 - calendarShare);
  const [ordinary, savedShare] = held === 0 ? [0, 0] : [spare(hourly) / held, saved / held];
  const floor = Math.min(ceiling, ...free);
  const percent = (share: number): number => Math.round(share * 100);
  const left = `An ordinary week needs ${percent(ordinary)} % fewer ${unit} hours than the ceiling holds; with the ceiling held in reserved times ${percent(savedShare)} % are left`;
  if (floor >= ceiling || savedShare < least) return { ...fixed(layer, ceiling, `${left}${least > 0 ? `, below the agreed ${percent(least)} %` : ''}: a fixed size is safer.`), reserved: periods };
  const hour = (1 - calendarShare) / HOURS_PER_WEEK;
  const steps = loadSteps([...free.map((units) => ({ units, share: hour })), { units: ceiling, share: 1 - free.length * hour }]);
  return { layer, signal, floor, ceiling, reserved: periods, savedHoursPerWeek: saved, savedShare, steps, reason: `${left}.` };
}
