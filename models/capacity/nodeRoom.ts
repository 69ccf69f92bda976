import type { Assumptions } from '../assumptions/register';
import { AKS_LIMITS, KUBELET_CPU } from '../facts/aksVersions';
import type { VmSize } from '../facts/vmSizes';
import { byObject } from '../memo/byObject';
import { remembered } from '../memo/remembered';

/** What one node offers to planned load. */
export interface NodeRoom {
  readonly vcpu: number;
  readonly memoryGiB: number;
  /** Pods beside those of the cluster itself; no limit on a plain virtual machine. */
  readonly pods: number;
}

const MIB_PER_GIB = 1024;

/**
 * Room = size × ceiling − kubelet reservation − agents; pods = pods that the node is set up for − pods of the cluster
 * itself. A plain virtual machine has agents, but no kubelet (AKS node reservations, 2024-04-16, grade A).
 * @example 8 vCPU / 32 GiB set up for 50 pods: 6.4 − 0.18 − 0.25 = 5.97 vCPU; 25.6 − 1.03 − 0.1 − 0.75 = 23.73 GiB; 38 pods
 */
export const nodeRoom = (size: Pick<VmSize, 'vcpu' | 'memoryGiB'>, platform: 'aks' | 'vm', assumptions: Assumptions): NodeRoom => roomUnder(assumptions)(size)(platform);

/** A catalogue of sizes is asked through for every pool of nodes. */
const roomUnder = byObject((assumptions: Assumptions) => byObject((size: Pick<VmSize, 'vcpu' | 'memoryGiB'>) => remembered((platform: 'aks' | 'vm') => roomOf(size, platform, assumptions))));

function roomOf(size: Pick<VmSize, 'vcpu' | 'memoryGiB'>, platform: 'aks' | 'vm', assumptions: Assumptions): NodeRoom {
  const ceiling = assumptions.value('compute.cpu-ceiling');
  const vcpu = size.vcpu * ceiling - assumptions.value('compute.node-overhead-vcpu');
  const memoryGiB = size.memoryGiB * ceiling - assumptions.value('compute.node-overhead-gib');
  if (platform === 'vm') return { vcpu, memoryGiB, pods: Number.POSITIVE_INFINITY };
  const maxPods = maxPodsPerNode(assumptions);
  return {
    vcpu: vcpu - kubeletVcpu(size.vcpu),
    memoryGiB: memoryGiB - kubeletMemoryGiB(size.memoryGiB, maxPods),
    pods: Math.max(0, maxPods - Math.ceil(assumptions.value('compute.system-pods-per-node'))),
  };
}

/** The setting of the node pools, within what AKS accepts: 10 to 250. */
export function maxPodsPerNode(assumptions: Assumptions): number {
  const wanted = Math.round(assumptions.value('compute.max-pods-per-node'));
  return Math.min(AKS_LIMITS.maxPodsPerNode.value, Math.max(AKS_LIMITS.minMaxPodsPerNode.value, wanted));
}

/** Between two rows of the table in proportion, beyond the last row on along its slope. Example: 48 vCPU → 0.58. */
export function kubeletVcpu(vcpu: number): number {
  const above = KUBELET_CPU.findIndex((row) => row.vcpu >= vcpu);
  const upper = above === -1 ? KUBELET_CPU.length - 1 : Math.max(1, above);
  const [from, to] = [KUBELET_CPU[upper - 1], KUBELET_CPU[upper]];
  if (!from || !to) throw new Error('the table of kubelet reservations has fewer than two rows');
  const slope = (to.reservedMillicores - from.reservedMillicores) / (to.vcpu - from.vcpu);
  return (from.reservedMillicores + slope * (vcpu - from.vcpu)) / 1000;
}

/** The lesser of 20 MB a pod + 50 MB and a quarter of the node, and the eviction threshold. Example: 8 GiB, 30 pods → 0.63 + 0.10. */
export function kubeletMemoryGiB(memoryGiB: number, maxPods: number): number {
  const { kubeletMemoryPerPod, kubeletMemoryBase, kubeletMemoryMostShare, kubeletEviction } = AKS_LIMITS;
  const byPods = (kubeletMemoryPerPod.value * maxPods + kubeletMemoryBase.value) / MIB_PER_GIB;
  return Math.min(byPods, kubeletMemoryMostShare.value * memoryGiB) + kubeletEviction.value / MIB_PER_GIB;
}
