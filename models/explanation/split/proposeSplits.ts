import type { Outcome } from '../../outcome/outcome';
import { regionGroups } from './regionGroups';
import type { SplitGroup } from './splitGroup';
import { splitGroups } from './splitGroups';

/** Every split that is worth a look: workloads that need less isolation, then far areas. */
export function proposeSplits({ plan, recommendation: { chosen: { candidate } }, workloads }: Outcome): readonly SplitGroup[] {
  const freed = splitGroups(plan, candidate.tenancy, workloads).map((group): SplitGroup => ({ kind: 'isolation', parts: [{ workloads: group, region: null }] }));
  return [...freed, ...regionGroups(plan, candidate.region)];
}
