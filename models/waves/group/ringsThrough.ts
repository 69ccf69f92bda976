import type { Plan } from '../../document/schema/plan';
import { components } from './components';

/**
 * What has to share a wave with some sites once they share one: groups on any way of orders that leads from one of them back to one of them.
 * @param withIts the sites of the group that a site belongs to
 * @returns a function that gives the sites and those tied to them, null where that are more than `most`; a site that orders do not lead back to ties nothing
 */
export function ringsThrough({ migration, sites }: Plan, withIts: (siteId: string) => readonly string[]): (siteIds: readonly string[], most: number) => readonly string[] | null {
  const orders = migration.after ?? [];
  if (orders.length === 0) return (siteIds) => siteIds;
  const ringOf = ringsOf(sites.map(({ id }) => id), orders);
  const [waitsFor, awaitedBy] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const { siteId, afterSiteId } of orders) {
    link(waitsFor, siteId, afterSiteId);
    link(awaitedBy, afterSiteId, siteId);
  }
  /** Sites on any way from some sites, none but those within. */
  const reached = (from: readonly string[], next: ReadonlyMap<string, readonly string[]>, within: (site: string) => boolean): ReadonlySet<string> => {
    const found = new Set<string>();
    const open = [...from];
    for (let site = open.pop(); site !== undefined; site = open.pop()) {
      for (const other of next.get(site) ?? []) {
        if (found.has(other) || !within(other)) continue;
        for (const each of withIts(other)) {
          found.add(each);
          open.push(each);
        }
      }
    }
    return found;
  };
  return (siteIds, most) => {
    // Sites of one ring are tied whatever else is: among knotted orders most questions end here.
    if ([...new Set(siteIds.flatMap((id) => ringOf.get(id) ?? []))].reduce((sum, { size }) => sum + size, 0) > most) return null;
    if (!siteIds.some((id) => waitsFor.has(id)) || !siteIds.some((id) => awaitedBy.has(id))) return siteIds;
    const forward = reached(siteIds, waitsFor, () => true);
    if (!siteIds.some((id) => forward.has(id))) return siteIds;
    // What lies on a way back is reached forward as well.
    const back = reached(siteIds, awaitedBy, (site) => forward.has(site));
    const tied = [...new Set([...siteIds, ...[...forward].filter((id) => back.has(id))])].sort();
    return tied.length > most ? null : tied;
  };
}

/** By site, the sites that wait for each other by whatever way round, it among them. */
function ringsOf(ids: readonly string[], orders: NonNullable<Plan['migration']['after']>): ReadonlyMap<string, { readonly size: number }> {
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const waitsFor: number[][] = ids.map(() => []);
  for (const { siteId, afterSiteId } of orders) {
    const [place, other] = [placeOf.get(siteId), placeOf.get(afterSiteId)];
    if (place !== undefined && other !== undefined) waitsFor[place]?.push(other);
  }
  const ranks = components(waitsFor);
  const rings = new Map<number, { size: number }>();
  for (const rank of ranks) rings.set(rank, { size: (rings.get(rank)?.size ?? 0) + 1 });
  return new Map(ids.flatMap((id, place) => {
    const ring = rings.get(ranks[place] ?? -1);
    return ring ? [[id, ring] as const] : [];
  }));
}

function link(lists: Map<string, string[]>, from: string, to: string): void {
  const known = lists.get(from);
  if (known) known.push(to);
  else lists.set(from, [to]);
}
