import type { Plan } from '../document/schema/plan';
import { FIRST_SITE_WAVE } from './poseWaves';
import { sitesOfItems } from './sitesOfItems';

/** The site that moves first and alone where nothing speaks against it; see `pilotsOf`. */
export const pilotOf = (plan: Plan): string | null => pilotsOf(plan)[0] ?? null;

/**
 * Sites that can move first and alone, the one to try first in front: one that is locked to the first wave, or the named
 * one, and then no other; else those that nothing binds to a later wave, the first one that was agreed before those with
 * cheap hours. None without sites, or when locks leave the first wave to several.
 */
export function pilotsOf(plan: Plan): readonly string[] {
  const { sites, migration } = plan;
  const items = migration.locks.length === 0 ? new Map<string, readonly string[]>() : sitesOfItems(plan);
  const locks = migration.locks.map(({ itemId, wave }) => ({ wave, siteIds: items.get(itemId) ?? [itemId] })).filter(({ siteIds }) => siteIds.length > 0);
  const isLocked = (id: string): boolean => locks.some(({ siteIds }) => siteIds.includes(id));
  const first = locks.filter(({ wave }) => wave === FIRST_SITE_WAVE);
  const later = new Set(locks.filter(({ wave }) => wave > FIRST_SITE_WAVE).flatMap(({ siteIds }) => siteIds));
  if (first.length > 0) {
    const own = new Set(first.filter(({ siteIds }) => siteIds.length === 1).flatMap(({ siteIds }) => siteIds));
    if (own.size > 0) return own.size === 1 ? [...own] : [];
  }
  const waiting = new Set((migration.after ?? []).map(({ siteId }) => siteId));
  const cheapest = [...sites].sort((a, b) => a.downtimeCostPerHour - b.downtimeCostPerHour || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
  const free = cheapest.filter((id) => !later.has(id) && !waiting.has(id) && first.every(({ siteIds }) => siteIds.includes(id)));
  const named = sites.find(({ id }) => id === migration.pilotSiteId && !isLocked(id));
  if (named) return [named.id];
  // A cheaper site that comes later does not upset what was agreed.
  const agreed = [...(migration.agreed ?? [])].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.siteId < b.siteId ? -1 : 1))[0];
  return [...free.filter((id) => id === agreed?.siteId), ...free.filter((id) => id !== agreed?.siteId)];
}
