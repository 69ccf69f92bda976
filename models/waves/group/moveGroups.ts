import type { Plan } from '../../document/schema/plan';
import { mondayOf } from '../calendarDays';
import { components } from './components';
import type { Coupling } from './couplings';
import { ringsThrough } from './ringsThrough';
import { unitsOf } from './unitsOf';

/** Sites that move in the same wave. */
export interface MoveGroup {
  readonly siteIds: readonly string[];
  /** The same sites by the night in which they begin: coupled ones together, those of a business unit each at its best hour. */
  readonly nights: readonly (readonly string[])[];
  /** What keeps them together: names of flows, or of a business unit. */
  readonly because: readonly string[];
}

export interface Grouping {
  /** Sorted by the id of the first site. */
  readonly groups: readonly MoveGroup[];
  /** Couplings that are not whole while their sites move one after the other; each needs a bridge for that time. */
  readonly split: readonly Coupling[];
}

/**
 * Sites that are coupled begin in one night where one wave can hold them and some night suits them all, together with those that orders tie to them;
 * else, beside a pilot that moves alone, and where they were agreed in different weeks, the flow gets a temporary bridge. The most critical flows choose first. Where waves are to be made of business
 * units, the sites of a unit share a wave as far as one can hold them.
 * @param meet whether there is an hour at which all of some sites can begin
 */
export function moveGroups(plan: Plan, couplings: readonly Coupling[], pilotId: string | null, meet: (siteIds: readonly string[]) => boolean): Grouping {
  const { crews, maxSitesPerWave, maxExposurePerWave } = plan.migration;
  const exposure = new Map(plan.sites.map(({ id, downtimeCostPerHour }) => [id, downtimeCostPerHour]));
  const groupOf = new Map(plan.sites.map(({ id }) => [id, { siteIds: [id], nights: [[id]], because: [] } as MoveGroup]));
  const put = (group: MoveGroup): void => {
    for (const id of group.siteIds) groupOf.set(id, group);
  };
  const withRings = ringsThrough(plan, (id) => groupOf.get(id)?.siteIds ?? []);
  const groupsOf = (siteIds: readonly string[]): readonly MoveGroup[] => [...new Set(siteIds.flatMap((id) => groupOf.get(id) ?? []))];
  const agreed = new Map((plan.migration.agreed ?? []).map(({ siteId, date }) => [siteId, mondayOf(date)]));
  const fitting = (sites: readonly string[]): boolean => {
    if (new Set(sites.flatMap((id) => agreed.get(id) ?? [])).size > 1) return false;
    const exposed = sites.reduce((sum, id) => sum + (exposure.get(id) ?? 0), 0);
    return sites.length <= Math.min(crews, maxSitesPerWave) && exposed <= (maxExposurePerWave ?? Number.POSITIVE_INFINITY) && !sites.includes(pilotId ?? '');
  };
  const split: Coupling[] = [];
  for (const coupling of couplings) {
    const groups = groupsOf(coupling.siteIds);
    if (groups.length <= 1) continue;
    const siteIds = groups.flatMap((group) => group.siteIds).sort();
    // No more others than are joined: orders on many sites would tie half an estate into one night.
    const tied = coupling.joins && fitting(siteIds) && meet(siteIds) ? withRings(siteIds, 2 * siteIds.length) : null;
    if (tied !== null && fitting(tied) && meet(tied)) put({ siteIds, nights: [siteIds], because: [...groups.flatMap(({ because }) => because), coupling.flow.name] });
    else split.push(coupling);
  }
  for (const { name, siteIds } of unitsOf(plan)) {
    for (const id of siteIds) {
      // Beside the first of its unit that it fits with.
      const others = siteIds.filter((other) => other < id).map((other) => groupsOf([other, id]));
      const fits = others.find((groups) => {
        const tied = groups.length > 1 ? withRings(groups.flatMap((group) => group.siteIds), Math.min(crews, maxSitesPerWave)) : null;
        return tied !== null && fitting(tied);
      });
      if (fits) put({ siteIds: fits.flatMap((group) => group.siteIds).sort(), nights: fits.flatMap(({ nights }) => nights), because: [...fits.flatMap(({ because }) => because), `business unit ${name}`] });
    }
  }
  const groups = [...new Set(groupOf.values())].sort((a, b) => ((a.siteIds[0] ?? '') < (b.siteIds[0] ?? '') ? -1 : 1));
  const nightOf = new Map(groups.flatMap(({ nights }) => nights.flatMap((night) => night.map((id) => [id, night] as const))));
  return { groups, split: split.filter(({ siteIds }) => new Set(siteIds.map((id) => nightOf.get(id))).size > 1) };
}

/** Groups that share a wave because they wait for each other by whatever way round, as one; the others as they are. */
export function joinedByOrders({ migration }: Plan, { groups }: Grouping): readonly Omit<MoveGroup, 'nights'>[] {
  if ((migration.after ?? []).length === 0) return groups;
  const placeOf = new Map(groups.flatMap(({ siteIds }, place) => siteIds.map((id) => [id, place] as const)));
  const waitsFor: number[][] = groups.map(() => []);
  for (const { siteId, afterSiteId } of migration.after ?? []) {
    const [place, other] = [placeOf.get(siteId), placeOf.get(afterSiteId)];
    if (place !== undefined && other !== undefined) waitsFor[place]?.push(other);
  }
  const ranks = components(waitsFor);
  return groups.flatMap((group, place): readonly Omit<MoveGroup, 'nights'>[] => {
    const members = groups.filter((_, at) => ranks[at] === ranks[place]);
    if (members.length === 1) return [group];
    if (members[0] !== group) return [];
    return [{ siteIds: members.flatMap(({ siteIds }) => siteIds).sort(), because: [...members.flatMap(({ because }) => because), 'they wait for each other'] }];
  });
}
