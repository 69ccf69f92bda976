import type { Company } from '../schema/company';
import type { Plan } from '../schema/plan';
import { patchFields } from './patchFields';

export function updateCompany(plan: Plan, patch: Partial<Company>): Plan {
  const company = patchFields(plan.company, patch);
  return company === plan.company ? plan : { ...plan, company };
}
