import type { Plan } from '../schema/plan';

/** Sites are free to move whenever it suits best: neither they nor the systems in them are locked to a date or a wave. */
export function releaseSites(plan: Plan, siteIds: readonly string[]): Plan {
  const { migration, systems } = plan;
  const freed = new Set([...siteIds, ...systems.filter(({ siteId }) => siteId !== null && siteIds.includes(siteId)).map(({ id }) => id)]);
  const locks = migration.locks.filter(({ itemId }) => !freed.has(itemId));
  const dateLocks = (migration.dateLocks ?? []).filter(({ siteId }) => !freed.has(siteId));
  if (locks.length === migration.locks.length && dateLocks.length === (migration.dateLocks ?? []).length) return plan;
  return { ...plan, migration: { ...migration, locks, dateLocks } };
}
