import type { Assumptions } from '../assumptions/register';
import { countNodes, type ComputeFit, type ComputeRules } from './computeFit';
import type { PodGroup } from './pods';

/** The nodes of an environment and what they must keep to. */
export interface NodeScaling {
  readonly fit: ComputeFit;
  readonly rules: ComputeRules;
}

/**
 * Nodes of the chosen size that the pods of an hour need, by the rules that sized the peak: after the loss the tier
 * must survive, no pod split, never below the smallest cluster.
 * @example six nodes by day; pods of the night fill 1.4 nodes, three zones, one may fail → three nodes
 */
export function scaleNodes({ fit, rules }: NodeScaling, pods: readonly PodGroup[], assumptions: Assumptions): number {
  const vcpu = pods.reduce((sum, pod) => sum + pod.count * pod.vcpu, 0);
  const memoryGiB = pods.reduce((sum, pod) => sum + pod.count * pod.memoryGiB, 0);
  return countNodes(fit.size, { vcpu, memoryGiB, pods }, rules, assumptions)?.count ?? fit.count;
}
