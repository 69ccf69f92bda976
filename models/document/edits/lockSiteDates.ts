import type { Plan } from '../schema/plan';
import type { DateLock } from '../schema/migration';

/** Sites move on these dates from now on: a date takes the place of the site's earlier one, and of its lock to a numbered wave. */
export function lockSiteDates(plan: Plan, locks: readonly DateLock[]): Plan {
  if (locks.length === 0) return plan;
  const siteIds = new Set(locks.map(({ siteId }) => siteId));
  const housed = new Set(plan.systems.filter(({ siteId }) => siteId !== null && siteIds.has(siteId)).map(({ id }) => id));
  const { migration } = plan;
  return {
    ...plan,
    migration: {
      ...migration,
      locks: migration.locks.filter(({ itemId }) => !siteIds.has(itemId) && !housed.has(itemId)),
      dateLocks: [...(migration.dateLocks ?? []).filter(({ siteId }) => !siteIds.has(siteId)), ...locks],
    },
  };
}
