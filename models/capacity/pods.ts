import type { Assumptions } from '../assumptions/register';
import { ODOO_MEASURED } from '../facts/odooMeasured';
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

/**
 * Shapes pods to workers: web workers in groups (each pod brings a websocket process), job workers in groups of the
 * same size, one scheduled-job process a pod, and the platform's own services as one block.
 * @param domains failure domains that each hold at least one web pod
 * @example 14 web workers at 4 a pod over 3 zones → 4 pods of at most 4 workers
 */
export function shapePods(requirements: Requirements, webWorkers: number, domains: number, platform: { readonly vcpu: number; readonly memoryGiB: number }, perProcessGiB: number, assumptions: Assumptions): readonly PodGroup[] {
  const { load, jobs, scheduledJobProcesses, websocketProcesses } = requirements;
  const pythonShare = load.serviceSeconds === 0 ? 0 : load.pythonCpuSecondsPerRequest / load.serviceSeconds;
  const background = ODOO_MEASURED.workerCpuShareOfResponse.value;
  const perPod = assumptions.value('web.workers-per-pod');
  const webPods = Math.max(domains, Math.ceil(webWorkers / perPod));
  const workersInPod = Math.ceil(webWorkers / webPods);
  const websockets = websocketProcesses / webPods;
  const jobPods = Math.ceil(jobs.workers / perPod);
  const jobsInPod = jobPods === 0 ? 0 : Math.ceil(jobs.workers / jobPods);
  const groups: readonly PodGroup[] = [
    {
      role: 'web',
      count: webPods,
      vcpu: workersInPod * pythonShare + websockets * assumptions.value('websocket.vcpu'),
      memoryGiB: (workersInPod + Math.ceil(websockets)) * perProcessGiB,
      contents: `${workersInPod} web workers and a websocket process`,
    },
    { role: 'job-worker', count: jobPods, vcpu: jobsInPod * background, memoryGiB: jobsInPod * perProcessGiB, contents: `${jobsInPod} job workers` },
    { role: 'scheduled-job', count: scheduledJobProcesses, vcpu: background, memoryGiB: perProcessGiB, contents: 'one scheduled-job process' },
    { role: 'platform', count: 1, vcpu: platform.vcpu, memoryGiB: platform.memoryGiB, contents: 'ingress, controllers, job runner' },
  ];
  return groups.filter((group) => group.count > 0);
}

/**
 * Nodes that the pods need when none may be split: first fit, largest first. Null when one pod is larger than a node.
 * @example pods of 3, 3, 2, 2 vCPU on nodes of 5 → 2 nodes
 */
export function packPods(groups: readonly PodGroup[], node: { readonly vcpu: number; readonly memoryGiB: number }): number | null {
  const pods = groups
    .flatMap((group) => Array.from({ length: group.count }, () => ({ vcpu: group.vcpu, memoryGiB: group.memoryGiB })))
    .sort((a, b) => b.vcpu / node.vcpu + b.memoryGiB / node.memoryGiB - (a.vcpu / node.vcpu + a.memoryGiB / node.memoryGiB));
  const free: { vcpu: number; memoryGiB: number }[] = [];
  for (const pod of pods) {
    if (pod.vcpu > node.vcpu + TINY || pod.memoryGiB > node.memoryGiB + TINY) return null;
    const fit = free.find((each) => each.vcpu + TINY >= pod.vcpu && each.memoryGiB + TINY >= pod.memoryGiB);
    if (fit) {
      fit.vcpu -= pod.vcpu;
      fit.memoryGiB -= pod.memoryGiB;
    } else free.push({ vcpu: node.vcpu - pod.vcpu, memoryGiB: node.memoryGiB - pod.memoryGiB });
  }
  return free.length;
}

/** Sums of shares are not exact in binary. */
const TINY = 1e-9;
