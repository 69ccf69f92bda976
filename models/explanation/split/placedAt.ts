import type { Plan } from '../../document/schema/plan';

/** The plan settled in the region that its design was given; round trips that were measured to another one say nothing about it. */
export function placedAt(plan: Plan, region: string): Plan {
  const regions = { ...plan.company.regions, home: region, free: false };
  const moved = region !== plan.company.regions.home;
  return {
    ...plan,
    company: { ...plan.company, regions },
    sites: moved ? plan.sites.map((site) => ({ ...site, wan: { ...site.wan, latencyMs: null } })) : plan.sites,
  };
}
