import type { Plan } from '../../document/schema/plan';
import type { Workload } from '../../document/schema/workload';
import { rungOf } from '../../candidates/tenancyPolicy';
import type { WorkloadTenancy } from '../../recommendation/tenancyOfWorkload';
import type { Tenancy } from '../../report/summary';

/**
 * Groups of workloads that could leave the estate, because each of them needs a lower rung: all up to each rung, and of
 * these each process by itself. Nothing where all or none could leave.
 * @example own cluster; HR and shop need “shared”, books “own database” → {HR, shop}, {HR, shop, books}, {HR}, {shop}, {books}
 */
export function splitGroups({ workloads }: Pick<Plan, 'workloads'>, estate: Tenancy, needs: readonly WorkloadTenancy[]): readonly (readonly Workload[])[] {
  const rungs = new Map(needs.map(({ id, tenancy }) => [id, rungOf(tenancy)]));
  const rungIn = ({ id }: Workload): number => rungs.get(id) ?? rungOf(estate);
  const free = workloads.filter((workload) => rungIn(workload) < rungOf(estate));
  const byRung = [...new Set(free.map(rungIn))].sort((a, b) => a - b).map((rung) => free.filter((workload) => rungIn(workload) <= rung));
  const byProcess = [...new Set(free.map(({ process }) => process))].map((process) => free.filter((workload) => workload.process === process));
  const seen = new Set<string>();
  return [...byRung, ...byProcess].filter((group) => {
    const key = group.map(({ id }) => id).join('\n');
    const isNew = !seen.has(key) && group.length < workloads.length;
    seen.add(key);
    return isNew;
  });
}
