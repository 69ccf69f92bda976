import type { Plan } from '../../models/document';

/**
 * A plan with `factor` times the sites, systems, workloads and integrations: the group bought as many companies like
 * itself. Copies refer to copies; what the plan says once (environments, calendars, data) stays. Same plan, same bytes.
 */
export function biggerPlan(plan: Plan, factor: number): Plan {
  const copies = Array.from({ length: factor }, (_, copy) => copyOf(plan, copy));
  return {
    ...plan,
    sites: copies.flatMap((copy) => copy.sites),
    systems: copies.flatMap((copy) => copy.systems),
    workloads: copies.flatMap((copy) => copy.workloads),
    integrations: copies.flatMap((copy) => copy.integrations),
  };
}

type Copied = Pick<Plan, 'sites' | 'systems' | 'workloads' | 'integrations'>;

function copyOf({ sites, systems, workloads, integrations }: Plan, copy: number): Copied {
  if (copy === 0) return { sites, systems, workloads, integrations };
  const id = (original: string): string => `${original}-c${copy}`;
  const renamed = <T extends { readonly id: string; readonly name: string }>(item: T): T => ({ ...item, id: id(item.id), name: `${item.name} ${copy + 1}` });
  return {
    sites: sites.map(renamed),
    systems: systems.map((system) => ({ ...renamed(system), siteId: system.siteId === null ? null : id(system.siteId) })),
    workloads: workloads.map((workload) => ({ ...renamed(workload), siteIds: workload.siteIds.map(id) })),
    integrations: integrations.map((integration) => ({ ...renamed(integration), from: id(integration.from), to: id(integration.to) })),
  };
}
