import type { Migration } from '../schema/migration';
import type { Plan } from '../schema/plan';
import { patchFields } from './patchFields';

export function updateMigration(plan: Plan, patch: Partial<Migration>): Plan {
  const migration = patchFields(plan.migration, patch);
  return migration === plan.migration ? plan : { ...plan, migration };
}
