import type { Plan } from '../../document/schema/plan';
import type { Coupling } from './couplings';

/** Sites that move in the same wave. */
export interface MoveGroup {
  readonly siteIds: readonly string[];
  /** What keeps them together: names of flows, or what waits for each other in a ring. */
  readonly because: readonly string[];
}

export interface Grouping {
  /** Sorted by the id of the first site. */
  readonly groups: readonly MoveGroup[];
  /** Couplings that are not whole while their sites move one after the other; each needs a bridge for that time. */
  readonly split: readonly Coupling[];
}

/**
 * Sites that are coupled move together where one wave can hold them; else, and beside a pilot that moves alone, the flow gets
 * a temporary bridge. The most critical flows choose first. Where waves are to be made of business units, the sites of a unit join as far as a wave can hold them. Sites that wait for each other in a ring move together whatever the limits say.
 */
export function moveGroups(plan: Plan, couplings: readonly Coupling[], pilotId: string | null): Grouping {
  const { crews, maxSitesPerWave, maxExposurePerWave } = plan.migration;
  const exposure = new Map(plan.sites.map(({ id, downtimeCostPerHour }) => [id, downtimeCostPerHour]));
  const groupOf = new Map(plan.sites.map(({ id }) => [id, { siteIds: [id], because: [] as string[] }]));
  const join = (siteIds: readonly string[], because: string): void => {
    const groups = [...new Set(siteIds.flatMap((id) => groupOf.get(id) ?? []))];
    const joined = { siteIds: groups.flatMap((group) => group.siteIds).sort(), because: [...groups.flatMap((group) => group.because), because] };
    for (const id of joined.siteIds) groupOf.set(id, joined);
  };
  for (const ring of rings(plan)) join(ring, 'they wait for each other');
  const fitting = (sites: readonly string[]): boolean => {
    const exposed = sites.reduce((sum, id) => sum + (exposure.get(id) ?? 0), 0);
    return sites.length <= Math.min(crews, maxSitesPerWave) && exposed <= (maxExposurePerWave ?? Number.POSITIVE_INFINITY) && !sites.includes(pilotId ?? '');
  };
  const split: Coupling[] = [];
  for (const coupling of couplings) {
    const sites = [...new Set(coupling.siteIds.flatMap((id) => groupOf.get(id)?.siteIds ?? []))];
    if (new Set(coupling.siteIds.map((id) => groupOf.get(id))).size <= 1) continue;
    if (coupling.joins && fitting(sites)) join(sites, coupling.flow.name);
    else split.push(coupling);
  }
  for (const { name, siteIds } of unitsOf(plan)) {
    for (const id of siteIds) {
      // Beside the first of its unit that it fits with.
      const others = siteIds.filter((other) => other < id).map((other) => [...new Set([...(groupOf.get(other)?.siteIds ?? []), ...(groupOf.get(id)?.siteIds ?? [])])]);
      const fits = others.find((sites) => fitting(sites) && sites.length > (groupOf.get(id)?.siteIds.length ?? 0));
      if (fits) join(fits, `business unit ${name}`);
    }
  }
  const groups = [...new Set(groupOf.values())].sort((a, b) => ((a.siteIds[0] ?? '') < (b.siteIds[0] ?? '') ? -1 : 1));
  return { groups, split: split.filter(({ siteIds }) => new Set(siteIds.map((id) => groupOf.get(id))).size > 1) };
}

/** Sites by business unit, where waves are to be made of them; what is locked or agreed has its own place. */
function unitsOf({ sites, systems, migration }: Plan): readonly { readonly name: string; readonly siteIds: readonly string[] }[] {
  if (migration.groupBy !== 'business-unit') return [];
  const housedAt = new Map(systems.map(({ id, siteId }) => [id, siteId]));
  const placed = new Set([...migration.locks.map(({ itemId }) => housedAt.get(itemId) ?? itemId), ...[...(migration.dateLocks ?? []), ...(migration.agreed ?? [])].map(({ siteId }) => siteId)]);
  const free = sites.filter(({ id, businessUnit }) => businessUnit !== '' && !placed.has(id));
  return [...new Set(free.map(({ businessUnit }) => businessUnit))].sort().map((name) => ({ name, siteIds: free.filter(({ businessUnit }) => businessUnit === name).map(({ id }) => id).sort() }));
}

/** Sites that, by whatever way round, wait for each other. */
function rings(plan: Plan): readonly (readonly string[])[] {
  const waitsFor = new Map<string, string[]>();
  for (const { siteId, afterSiteId } of plan.migration.after ?? []) waitsFor.set(siteId, [...(waitsFor.get(siteId) ?? []), afterSiteId]);
  const reach = new Map([...waitsFor.keys()].map((site) => [site, reachable(site, waitsFor)]));
  const seen = new Set<string>();
  return [...waitsFor.keys()].sort().flatMap((site) => {
    if (seen.has(site)) return [];
    const ring = [...(reach.get(site) ?? [])].filter((other) => other === site || reach.get(other)?.has(site)).sort();
    for (const each of ring) seen.add(each);
    return ring.length > 1 && ring.includes(site) ? [ring] : [];
  });
}

function reachable(from: string, next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...(next.get(from) ?? [])];
  for (let site = open.pop(); site !== undefined; site = open.pop()) {
    if (found.has(site)) continue;
    found.add(site);
    open.push(...(next.get(site) ?? []));
  }
  return found;
}
