import type { DataVolume } from '../schema/company';
import type { Plan } from '../schema/plan';
import { patchFields } from './patchFields';

export function updateData(plan: Plan, patch: Partial<DataVolume>): Plan {
  const data = patchFields(plan.data, patch);
  return data === plan.data ? plan : { ...plan, data };
}
