import { rehearsalKind } from '../../candidates/environmentPolicy';
import type { Plan } from '../../document/schema/plan';
import type { Site } from '../../document/schema/site';
import { bindsProcess } from '../../recommendation/tenancyOfWorkload';

export interface Part {
  readonly ids: ReadonlySet<string>;
  /** Of the requests of all workloads, 0…1: data is taken to follow them. */
  readonly share: number;
  /** Of the requests that the people of a site make, 0…1: the cost of a stop of the site is taken to follow them. */
  readonly shareOfSite: (siteId: string) => number;
  /** Releases a year that the part takes at most; null where it keeps those of the company. */
  readonly mostReleases: number | null;
  /** The part that keeps the systems, flows and sites that belong to no workload. */
  readonly core: boolean;
  /** The region that the part moves to; null where it stays. */
  readonly region: string | null;
}

/**
 * One of several databases as a plan of its own: its workloads, the flows that end in them and in none of another part,
 * its share of data and of the cost of a stop, the regulations that bind it. A part that leaves keeps production and
 * the rehearsal, and no pin. In another region nobody has measured its lines yet, and only the pair can take over.
 */
export function partOfPlan(plan: Plan, { ids, share, shareOfSite, mostReleases, core, region }: Part): Plan {
  const workloads = plan.workloads.filter(({ id }) => ids.has(id));
  const elsewhere = new Set(plan.workloads.flatMap(({ id }) => (ids.has(id) ? [] : [id])));
  const integrations = plan.integrations.filter(({ from, to }) => !elsewhere.has(from) && !elsewhere.has(to) && (core || ids.has(from) || ids.has(to)));
  const ends = new Set(integrations.flatMap(({ from, to }) => [from, to]));
  const uses = (siteId: string): boolean => workloads.some(({ siteIds }) => siteIds.includes(siteId));
  const rehearsal = rehearsalKind(plan);
  const { regions } = plan.company;
  return {
    ...plan,
    company: {
      ...plan.company,
      regions: region === null ? regions : { ...regions, home: region, disasterRecovery: null, free: false },
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
      .filter(({ id }) => core || uses(id))
      .map((site): Site => ({ ...site, downtimeCostPerHour: site.downtimeCostPerHour * shareOfSite(site.id), wan: region === null ? site.wan : { ...site.wan, latencyMs: null } })),
    systems: core ? plan.systems : plan.systems.filter(({ id }) => ends.has(id)),
    workloads,
    integrations,
    environments: core ? plan.environments : plan.environments.filter(({ kind }) => kind === 'production' || kind === rehearsal),
    pins: core ? plan.pins.filter(({ itemId }) => itemId === undefined || !elsewhere.has(itemId)) : [],
  };
}
