import type { Plan } from '../document/schema/plan';
import { WAVES_BEFORE_SITES } from './poseWaves';

const FIRST_WAVE = WAVES_BEFORE_SITES + 1;

/** The site that moves first and alone: one that is locked to the first wave, the named one, the first one that was agreed, else the one with the cheapest hour that is free. Null without sites, or when several are locked to the first wave. */
export function pilotOf({ sites, systems, migration }: Plan): string | null {
  const housedAt = new Map(systems.map(({ id, siteId }) => [id, siteId]));
  const lockedTo = new Map(migration.locks.map(({ itemId, wave }) => [housedAt.get(itemId) ?? itemId, wave]));
  const first = sites.filter(({ id }) => lockedTo.get(id) === FIRST_WAVE);
  if (first.length > 0) return first.length === 1 ? (first[0]?.id ?? null) : null;
  const waiting = new Set((migration.after ?? []).map(({ siteId }) => siteId));
  const free = sites.filter(({ id }) => !lockedTo.has(id) && !waiting.has(id));
  const named = sites.find(({ id }) => id === migration.pilotSiteId && !lockedTo.has(id));
  const cheapest = [...free].sort((a, b) => a.downtimeCostPerHour - b.downtimeCostPerHour || (a.id < b.id ? -1 : 1))[0];
  // A cheaper site that comes later does not upset what was agreed.
  const agreed = [...(migration.agreed ?? [])].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.siteId < b.siteId ? -1 : 1))[0];
  return named?.id ?? free.find(({ id }) => id === agreed?.siteId)?.id ?? cheapest?.id ?? null;
}
