import type { Integration, Plan, Site, System } from '../document';

/** Where a flow ends: in the ERP, in a system on a site, or with a cloud or partner system. */
export type End = { readonly kind: 'erp' } | { readonly kind: 'site'; readonly site: Site; readonly system: System } | { readonly kind: 'outside'; readonly system: System | null };

export interface Ends {
  readonly from: End;
  readonly to: End;
}

export function endsOf(plan: Plan): (flow: Integration) => Ends {
  const sites = new Map(plan.sites.map((site) => [site.id, site]));
  const systems = new Map(plan.systems.map((system) => [system.id, system]));
  const workloads = new Set(plan.workloads.map((workload) => workload.id));
  const endOf = (id: string): End => {
    if (workloads.has(id)) return { kind: 'erp' };
    const system = systems.get(id) ?? null;
    const site = system?.siteId ? sites.get(system.siteId) : undefined;
    return system && site ? { kind: 'site', site, system } : { kind: 'outside', system };
  };
  return ({ from, to }) => ({ from: endOf(from), to: endOf(to) });
}

export const isAt = (end: End, site: Site): boolean => end.kind === 'site' && end.site.id === site.id;
