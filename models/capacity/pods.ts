import type { Assumptions } from '../assumptions/register';
import { ODOO_MEASURED } from '../facts/odooMeasured';
import type { NodeRoom } from './nodeRoom';
import type { Requirements } from './requirements';

/** Pods of one role: equal, and not to be split over nodes. */
export interface PodGroup {
  readonly role: 'web' | 'job-worker' | 'scheduled-job' | 'platform';
  readonly count: number;
  readonly vcpu: number;
  readonly memoryGiB: number;
  /** Processes in one pod, for the reader. */
  readonly contents: string;
}

/** Where the pods of an environment go. */
export interface PodFrame {
  /** Failure domains; web pods are spread evenly, so that each domain holds the same number. */
  readonly domains: number;
  readonly platform: { readonly vcpu: number; readonly memoryGiB: number };
  readonly perProcessGiB: number;
}

/**
 * Shapes pods to workers. A server process has exactly one websocket process beside its web workers (deployment guide,
 * grade A), so a pod is `workers + 1` processes; their number follows the workers, the open connections and the failure
 * domains, and is a multiple of the domains.
 * @example 18 web workers at most 4 a pod over 3 zones → 6 pods of 3 workers, two in each zone
 */
export function shapePods(requirements: Requirements, webWorkers: number, frame: PodFrame, assumptions: Assumptions): readonly PodGroup[] {
  const { load, jobs, scheduledJobProcesses, websocketConnections } = requirements;
  const { domains, platform, perProcessGiB } = frame;
  const pythonShare = load.serviceSeconds === 0 ? 0 : load.pythonCpuSecondsPerRequest / load.serviceSeconds;
  const background = ODOO_MEASURED.workerCpuShareOfResponse.value;
  const perPod = assumptions.value('web.workers-per-pod');
  const byWorkers = Math.ceil(webWorkers / domains / perPod);
  const byConnections = Math.ceil(websocketConnections / domains / assumptions.value('websocket.connections-per-process'));
  const webPods = Math.max(1, byWorkers, byConnections) * domains;
  const workersInPod = Math.ceil(webWorkers / webPods);
  const jobPods = Math.ceil(jobs.workers / perPod);
  const jobsInPod = jobPods === 0 ? 0 : Math.ceil(jobs.workers / jobPods);
  const groups: readonly PodGroup[] = [
    {
      role: 'web',
      count: webPods,
      vcpu: workersInPod * pythonShare + assumptions.value('websocket.vcpu'),
      memoryGiB: (workersInPod + 1) * perProcessGiB,
      contents: `${workersInPod} web ${workersInPod === 1 ? 'worker' : 'workers'} and a websocket process`,
    },
    { role: 'job-worker', count: jobPods, vcpu: jobsInPod * background, memoryGiB: jobsInPod * perProcessGiB, contents: `${jobsInPod} job ${jobsInPod === 1 ? 'worker' : 'workers'}` },
    { role: 'scheduled-job', count: scheduledJobProcesses, vcpu: background, memoryGiB: perProcessGiB, contents: 'one scheduled-job process' },
    { role: 'platform', count: 1, vcpu: platform.vcpu, memoryGiB: platform.memoryGiB, contents: 'ingress, controllers, job runner' },
  ];
  return groups.filter((group) => group.count > 0);
}

/** Web pods, and so websocket processes. */
export const webPodsOf = (pods: readonly PodGroup[]): number => pods.find((pod) => pod.role === 'web')?.count ?? 0;

interface NodeClass {
  count: number;
  vcpu: number;
  memoryGiB: number;
  /** Pods that still find a place by their number. */
  pods: number;
}

/**
 * Nodes that the pods need when none may be split: first fit, largest first, worked out by groups so that its cost does
 * not grow with the number of pods. Null when one pod is larger than a node.
 * @param node what one node offers; `pods` is the most it may hold
 * @example pods of 3, 3, 2, 2 vCPU on nodes of 5 → 2 nodes
 */
export function packPods(groups: readonly PodGroup[], node: NodeRoom): number | null {
  const weight = (pod: PodGroup): number => pod.vcpu / node.vcpu + pod.memoryGiB / node.memoryGiB;
  const classes: NodeClass[] = [];
  for (const pod of [...groups].sort((a, b) => weight(b) - weight(a))) {
    let left = pod.count;
    for (const each of [...classes]) left = fill(classes, each, pod, left);
    if (left === 0) continue;
    const fresh: NodeClass = { count: Math.ceil(left), vcpu: node.vcpu, memoryGiB: node.memoryGiB, pods: node.pods };
    if (podsThatFit(fresh, pod) === 0) return null;
    classes.push(fresh);
    fill(classes, fresh, pod, left);
    const unused = classes.find((each) => each.vcpu === node.vcpu && each.memoryGiB === node.memoryGiB && each.pods === node.pods);
    if (unused) classes.splice(classes.indexOf(unused), 1);
  }
  return classes.reduce((sum, each) => sum + each.count, 0);
}

/** Puts pods on the nodes of one class, node by node, and splits the class by what is left free; answers the pods that found no room. */
function fill(classes: NodeClass[], nodes: NodeClass, pod: PodGroup, pods: number): number {
  const each = podsThatFit(nodes, pod);
  if (each === 0 || pods === 0) return pods;
  const full = Math.min(nodes.count, Math.floor(pods / each));
  const rest = full < nodes.count ? pods - full * each : 0;
  const taken: NodeClass[] = [];
  if (full > 0) taken.push(after(nodes, pod, each, full));
  if (rest > 0) taken.push(after(nodes, pod, rest, 1));
  nodes.count -= full + (rest > 0 ? 1 : 0);
  const at = classes.indexOf(nodes);
  classes.splice(at, nodes.count === 0 ? 1 : 0, ...taken);
  return pods - full * each - rest;
}

function after(nodes: NodeClass, pod: PodGroup, pods: number, count: number): NodeClass {
  return { count, vcpu: nodes.vcpu - pods * pod.vcpu, memoryGiB: nodes.memoryGiB - pods * pod.memoryGiB, pods: nodes.pods - pods };
}

/** Sums of shares are not exact in binary. */
const TINY = 1e-9;

function podsThatFit(node: NodeClass, pod: PodGroup): number {
  const byVcpu = pod.vcpu === 0 ? Number.POSITIVE_INFINITY : Math.floor((node.vcpu + TINY) / pod.vcpu);
  const byMemory = pod.memoryGiB === 0 ? Number.POSITIVE_INFINITY : Math.floor((node.memoryGiB + TINY) / pod.memoryGiB);
  return Math.max(0, Math.min(byVcpu, byMemory, node.pods));
}
