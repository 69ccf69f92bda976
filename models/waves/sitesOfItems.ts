import type { Plan } from '../document/schema/plan';

/** By system and workload, the sites that it belongs to, or that use it: it moves with the first of them. None: it moves with any wave. */
export function sitesOfItems({ systems, workloads, integrations }: Plan): ReadonlyMap<string, readonly string[]> {
  const own = new Map([...systems.map(({ id, siteId }) => [id, siteId === null ? [] : [siteId]] as const), ...workloads.map((workload) => [workload.id, workload.siteIds] as const)]);
  const partners = new Map<string, string[]>();
  const link = (id: string, other: string): void => {
    const known = partners.get(id);
    if (known) known.push(other);
    else partners.set(id, [other]);
  };
  for (const { from, to } of integrations) {
    link(from, to);
    if (from !== to) link(to, from);
  }
  const usersOf = (id: string): readonly string[] => [...new Set((partners.get(id) ?? []).flatMap((other) => own.get(other) ?? []))];
  return new Map([...own].map(([id, sites]) => [id, sites.length === 0 && systems.some((system) => system.id === id) ? usersOf(id) : sites]));
}
