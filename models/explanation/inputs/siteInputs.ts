import { freshId } from '../../document/edits/freshId';
import { removeItems } from '../../document/edits/removeItems';
import type { Plan } from '../../document/schema/plan';
import type { Site } from '../../document/schema/site';
import { namedUsers } from '../../rules/planFacts';
import type { PlanInput } from './input';
import { spread } from './spread';

const HIGHEST = 1e12;

const withSites = (plan: Plan, change: (site: Site, index: number) => Site): Plan => ({ ...plan, sites: plan.sites.map(change) });

const stopCost = ({ sites }: Plan): number => sites.reduce((sum, site) => sum + site.downtimeCostPerHour, 0);

const users = (site: Site): number => site.users.reduce((sum, each) => sum + each.named, 0);

const largestFirst = <T extends { readonly id: string }>(items: readonly T[], size: (item: T) => number, field: string): readonly string[] =>
  [...items].sort((a, b) => size(b) - size(a)).map(({ id }) => `/sites/${id}/${field}`);

const plants = ({ sites }: Plan): readonly Site[] => sites.filter((site) => site.kind === 'plant');

/** A plant like the last one: its people, shifts, line and workloads, without its systems. */
function addPlant(plan: Plan): Plan {
  const last = plants(plan).at(-1);
  if (!last) return plan;
  const id = freshId(plan, last.id);
  const workloads = plan.workloads.map((workload) => (workload.siteIds.includes(last.id) ? { ...workload, siteIds: [...workload.siteIds, id] } : workload));
  return { ...plan, sites: [...plan.sites, { ...last, id }], workloads };
}

/** What the sites say. */
export const SITE_INPUTS: readonly PlanInput[] = [
  {
    kind: 'number',
    id: 'downtime-cost',
    label: 'an hour of stop at all sites together',
    unit: ({ company }) => company.currency,
    whole: false,
    limits: () => [0, HIGHEST],
    paths: ({ sites }) => largestFirst(sites, (site) => site.downtimeCostPerHour, 'downtimeCostPerHour'),
    read: stopCost,
    write: (plan, total) => {
      const before = stopCost(plan);
      if (before === 0) return withSites(plan, (site, index) => (index === 0 ? { ...site, downtimeCostPerHour: total } : site));
      return withSites(plan, (site) => ({ ...site, downtimeCostPerHour: (site.downtimeCostPerHour * total) / before }));
    },
  },
  {
    kind: 'number',
    id: 'users',
    label: 'the number of users',
    unit: () => '',
    whole: true,
    limits: () => [0, HIGHEST],
    paths: ({ sites }) => largestFirst(sites, users, 'users'),
    read: (plan) => (plan.sites.some((site) => site.users.length > 0) ? namedUsers(plan) : null),
    write: (plan, total) => {
      const parts = spread(total, plan.sites.flatMap((site) => site.users.map((each) => each.named)));
      let next = 0;
      return withSites(plan, (site) => ({ ...site, users: site.users.map((each) => ({ ...each, named: parts[next++] ?? 0 })) }));
    },
  },
  {
    kind: 'number',
    id: 'plants',
    label: 'the number of plants',
    unit: () => '',
    whole: true,
    scope: true,
    // The last site of a plan cannot go, and more plants than twice as many are another plan.
    limits: (plan) => [plants(plan).length === plan.sites.length ? 1 : 0, plants(plan).length * 2],
    toLimits: true,
    paths: (plan) => plants(plan).map(({ id }) => `/sites/${id}`).reverse(),
    read: (plan) => (plants(plan).length === 0 ? null : plants(plan).length),
    write: (plan, number) => {
      const now = plants(plan);
      if (number <= now.length) return removeItems(plan, now.slice(number).map(({ id }) => id));
      return Array.from({ length: number - now.length }).reduce<Plan>(addPlant, plan);
    },
  },
];
