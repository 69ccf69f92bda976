import type { Plan } from '../../document/schema/plan';
import type { Workload } from '../../document/schema/workload';
import type { Outcome } from '../../outcome/outcome';
import { partOfPlan } from './partOfPlan';
import { placedAt } from './placedAt';
import { siteRequests } from './siteRequests';
import type { SplitGroup } from './splitGroup';

export interface SplitPlans {
  readonly core: Plan;
  /** One for each part that leaves, with the yearly requests of its people by site. */
  readonly own: readonly { readonly plan: Plan; readonly requests: ReadonlyMap<string, number> }[];
}

/** The plans of the core and of each part that leaves. Data follow the requests; the cost of a stop follows those of the people of each site. */
export function partsOf({ parts, kind }: SplitGroup, { plan, assumptions, demand, recommendation: { chosen } }: Outcome): SplitPlans {
  const moved = parts.flatMap(({ workloads }) => workloads);
  const staying = plan.workloads.filter((workload) => !moved.includes(workload));
  const weekly = (list: readonly Workload[]): number => list.reduce((sum, { id }) => sum + total(demand.byWorkload.get(id) ?? []), 0);
  const all = weekly(plan.workloads);
  const everybody = siteRequests(plan, plan.workloads, assumptions);
  const shareOf = (list: readonly Workload[]): number => (all === 0 ? 0 : weekly(list) / all);
  const idsOf = (list: readonly Workload[]): ReadonlySet<string> => new Set(list.map(({ id }) => id));
  const own = parts.map(({ workloads, region }) => {
    const requests = siteRequests(plan, workloads, assumptions);
    return { workloads, region, requests, shareOfSite: (siteId: string): number => share(requests.get(siteId) ?? 0, everybody.get(siteId) ?? 0) };
  });
  return {
    // Whether the rest would rather move as well is another question.
    core: partOfPlan(kind === 'region' ? placedAt(plan, chosen.candidate.region) : plan, {
      ids: idsOf(staying),
      share: 1 - shareOf(moved),
      shareOfSite: (siteId) => 1 - own.reduce((sum, each) => sum + each.shareOfSite(siteId), 0),
      mostReleases: null,
      core: true,
      region: null,
    }),
    own: own.map(({ workloads, region, requests, shareOfSite }) => ({
      requests,
      plan: partOfPlan(plan, {
        ids: idsOf(workloads),
        share: shareOf(workloads),
        shareOfSite,
        // On a shared platform others set the calendar; a cluster of the company keeps that of the company.
        mostReleases: kind === 'isolation' ? assumptions.value('shared.train-releases') : null,
        core: false,
        region,
      }),
    })),
  };
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

const total = (values: ArrayLike<number>): number => Array.from(values).reduce((sum, each) => sum + each, 0);
