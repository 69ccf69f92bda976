import type { Plan } from '../../document/schema/plan';

/**
 * What has to share a wave with some sites once they share one: groups on any way of orders that leads from one of them back to one of them.
 * @param withIts the sites of the group that a site belongs to
 * @returns a function that gives the sites and those tied to them; a site that orders do not lead back to ties nothing
 */
export function ringsThrough({ migration }: Plan, withIts: (siteId: string) => readonly string[]): (siteIds: readonly string[]) => readonly string[] {
  const orders = migration.after ?? [];
  if (orders.length === 0) return (siteIds) => siteIds;
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
  return (siteIds) => {
    if (!siteIds.some((id) => waitsFor.has(id)) || !siteIds.some((id) => awaitedBy.has(id))) return siteIds;
    const forward = reached(siteIds, waitsFor, () => true);
    if (!siteIds.some((id) => forward.has(id))) return siteIds;
    // What lies on a way back is reached forward as well.
    const back = reached(siteIds, awaitedBy, (site) => forward.has(site));
    return [...new Set([...siteIds, ...[...forward].filter((id) => back.has(id))])].sort();
  };
}

function link(lists: Map<string, string[]>, from: string, to: string): void {
  const known = lists.get(from);
  if (known) known.push(to);
  else lists.set(from, [to]);
}
