import { rehearsalKind } from '../../candidates/environmentPolicy';
import type { Plan } from '../../document/schema/plan';
import { bindsProcess } from '../../recommendation/tenancyOfWorkload';

export interface Part {
  readonly ids: ReadonlySet<string>;
  /** Of the requests of all workloads, 0…1: data and the cost of a stop are taken to follow them. */
  readonly share: number;
  /** Releases a year that the part takes at most; null where it keeps those of the company. */
  readonly mostReleases: number | null;
  /** The part that keeps the systems, flows and sites that belong to no workload. */
  readonly core: boolean;
}

/**
 * One of two databases as a plan of its own: its workloads, the flows that end in them and in none of the other part,
 * its share of data and of the cost of a stop, the regulations that bind it. The part that leaves keeps production and
 * the rehearsal, and no pin.
 */
export function partOfPlan(plan: Plan, { ids, share, mostReleases, core }: Part): Plan {
  const workloads = plan.workloads.filter(({ id }) => ids.has(id));
  const others = plan.workloads.filter(({ id }) => !ids.has(id));
  const elsewhere = new Set(others.map(({ id }) => id));
  const integrations = plan.integrations.filter(({ from, to }) => !elsewhere.has(from) && !elsewhere.has(to) && (core || ids.has(from) || ids.has(to)));
  const ends = new Set(integrations.flatMap(({ from, to }) => [from, to]));
  const uses = (list: Plan['workloads'], siteId: string): boolean => list.some(({ siteIds }) => siteIds.includes(siteId));
  const rehearsal = rehearsalKind(plan);
  return {
    ...plan,
    company: {
      ...plan.company,
      regulations: plan.company.regulations.filter((regulation) => workloads.some(({ process }) => bindsProcess(regulation, process))),
      ownReleasesPerYear: Math.min(plan.company.ownReleasesPerYear, mostReleases ?? Number.POSITIVE_INFINITY),
    },
    data: {
      ...plan.data,
      databaseGiB: plan.data.databaseGiB * share,
      filestoreGiB: plan.data.filestoreGiB * share,
      databaseGrowthGiBPerYear: plan.data.databaseGrowthGiBPerYear * share,
      filestoreGrowthGiBPerYear: plan.data.filestoreGrowthGiBPerYear * share,
    },
    sites: plan.sites
      .filter(({ id }) => core || uses(workloads, id))
      .map((site) => ({ ...site, downtimeCostPerHour: site.downtimeCostPerHour * (uses(others, site.id) ? (uses(workloads, site.id) ? share : 0) : 1) })),
    systems: core ? plan.systems : plan.systems.filter(({ id }) => ends.has(id)),
    workloads,
    integrations,
    environments: core ? plan.environments : plan.environments.filter(({ kind }) => kind === 'production' || kind === rehearsal),
    pins: core ? plan.pins.filter(({ itemId }) => itemId === undefined || !elsewhere.has(itemId)) : [],
  };
}
