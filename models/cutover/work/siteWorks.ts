import type { Assumptions } from '../../assumptions/register';
import type { Integration, Plan, SystemKind } from '../../document';
import type { MigrationPlan } from '../../report/migrationPlan';
import { PROCEDURES } from '../../theatre/procedures';
import { siteData } from '../../waves/siteData';
import { NO_PAPER, paperWork } from './paperWork';
import type { SiteWork } from './siteWork';

/** Kinds that a shift leader tries on the device before people come. */
const ON_THE_SHOP_FLOOR: ReadonlySet<SystemKind> = new Set(['mes', 'wms', 'barcode', 'label-printing', 'quality-station']);

/** What each site moves, in the order of the cutovers; the sites of one wave where it is named. */
export function siteWorks(plan: Plan, assumptions: Assumptions, migration: Pick<MigrationPlan, 'cutovers' | 'bridges'>, wave?: number): readonly SiteWork[] {
  const inOrder = [...migration.cutovers].sort((a, b) => (a.start === b.start ? (a.siteId < b.siteId ? -1 : 1) : a.start < b.start ? -1 : 1));
  const flowsOf = flowsBySite(plan, inOrder.map(({ siteId }) => siteId));
  const sites = new Map(plan.sites.map((site) => [site.id, site]));
  const systems = new Map(plan.systems.map((system) => [system.id, system]));
  const housed = listed(plan.systems, ({ siteId }) => (siteId === null ? [] : [siteId]));
  const used = listed(plan.workloads, ({ siteIds }) => siteIds);
  const keepers = new Map(plan.remarks.flatMap(({ itemId, owner }) => (itemId === null || owner === '' ? [] : [[itemId, owner] as const])));
  return inOrder
    .filter((cutover) => wave === undefined || cutover.wave === wave)
    .flatMap((cutover): readonly SiteWork[] => {
      const site = sites.get(cutover.siteId);
      if (!site) return [];
      const workloads = used.get(site.id) ?? [];
      const flows = flowsOf.get(site.id) ?? [];
      const own = housed.get(site.id) ?? [];
      const far = new Set(flows.flatMap(({ from, to }) => [from, to]));
      return [
        {
          site,
          cutover,
          data: siteData(plan, site, assumptions),
          workloads,
          onPaper: workloads.filter(({ process }) => PROCEDURES[process].paper),
          classes: [...new Set(workloads.flatMap(({ transactions }) => transactions.map((each) => each.class)))],
          flows,
          queued: flows.filter(({ mode, replayable }) => mode === 'queued' && replayable),
          jobs: [...workloads.flatMap(({ batch }) => batch.map(({ name }) => name)), ...flows.filter(({ mode }) => mode === 'batch').map(({ name }) => name)],
          partners: [...far].flatMap((id) => systems.get(id) ?? []).filter(({ hosting }) => hosting === 'partner'),
          shopFloor: own.filter(({ kind }) => ON_THE_SHOP_FLOOR.has(kind)),
          systems: own,
          bridges: migration.bridges.filter(({ siteIds }) => siteIds.includes(site.id)),
          paper: NO_PAPER,
          paperUntil: (end) => paperWork(plan, site, Date.parse(cutover.start), end, workloads),
          labelOf: ({ id, name }) => (keepers.has(id) ? `${name} (${keepers.get(id) ?? ''})` : name),
        },
      ];
    });
}

/** A flow moves with the sites that house its ends; one between clouds with the first site that uses its process. */
function flowsBySite({ systems, workloads, integrations }: Plan, inOrder: readonly string[]): ReadonlyMap<string, readonly Integration[]> {
  const place = new Map(inOrder.map((id, index) => [id, index]));
  const siteOf = new Map(systems.map(({ id, siteId }) => [id, siteId]));
  const usersOf = new Map(workloads.map(({ id, siteIds }) => [id, siteIds]));
  const firstOf = (ids: readonly string[]): readonly string[] => {
    const known = ids.flatMap((id) => place.get(id) ?? []);
    const first = ids.length === 0 ? inOrder[0] : inOrder[Math.min(...known)];
    return first === undefined ? [] : [first];
  };
  const sitesOf = ({ from, to }: Integration): readonly string[] => {
    const housed = [from, to].flatMap((id) => siteOf.get(id) ?? []);
    if (housed.length > 0) return [...new Set(housed)];
    // Between two processes nothing leaves the ERP, between two clouds nothing reaches it.
    const users = [from, to].flatMap((id) => (usersOf.has(id) ? [usersOf.get(id) ?? []] : []));
    return users.length === 1 ? firstOf(users[0] ?? []) : [];
  };
  return listed(integrations, sitesOf);
}

/** Items by every site that they concern, in their order. */
function listed<Item>(items: readonly Item[], sitesOf: (item: Item) => readonly string[]): ReadonlyMap<string, readonly Item[]> {
  const bySite = new Map<string, Item[]>();
  for (const item of items) {
    for (const id of sitesOf(item)) {
      const own = bySite.get(id);
      if (own) own.push(item);
      else bySite.set(id, [item]);
    }
  }
  return bySite;
}
