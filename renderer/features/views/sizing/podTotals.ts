import type { PodRow } from '../../../../models/report/report';

export interface PodTotal extends PodRow {
  readonly vcpuTotal: number;
  readonly memoryTotalGiB: number;
}

/** Each role with what all of its pods take together: 3 × 0.7 vCPU → 2.1. */
export const podTotals = (pods: readonly PodRow[]): readonly PodTotal[] =>
  pods.map((pod) => ({ ...pod, vcpuTotal: pod.count * pod.vcpu, memoryTotalGiB: pod.count * pod.memoryGiB }));
