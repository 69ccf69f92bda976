import type { Plan } from '../../document/schema/plan';

/** Sites by business unit, where waves are to be made of them; what is locked or agreed has its own place. */
export function unitsOf({ sites, systems, migration }: Plan): readonly { readonly name: string; readonly siteIds: readonly string[] }[] {
  if (migration.groupBy !== 'business-unit') return [];
  const housedAt = new Map(systems.map(({ id, siteId }) => [id, siteId]));
  const placed = new Set([...migration.locks.map(({ itemId }) => housedAt.get(itemId) ?? itemId), ...[...(migration.dateLocks ?? []), ...(migration.agreed ?? [])].map(({ siteId }) => siteId)]);
  const free = sites.filter(({ id, businessUnit }) => businessUnit !== '' && !placed.has(id));
  return [...new Set(free.map(({ businessUnit }) => businessUnit))].sort().map((name) => ({ name, siteIds: free.filter(({ businessUnit }) => businessUnit === name).map(({ id }) => id).sort() }));
}
