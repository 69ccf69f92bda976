import type { Plan } from '../schema/plan';

export function removeRemark(plan: Plan, id: string): Plan {
  const remarks = plan.remarks.filter((remark) => remark.id !== id);
  return remarks.length === plan.remarks.length ? plan : { ...plan, remarks };
}
