import type { Plan } from '../schema/plan';
import { setRemark } from './setRemark';

/** Opens a remark again; the day on which it was closed no longer holds. */
export function reopenRemark(plan: Plan, id: string): Plan {
  const remark = plan.remarks.find((each) => each.id === id);
  if (!remark || remark.state === 'open') return plan;
  const { closedOn, ...kept } = remark;
  return setRemark(plan, { ...kept, state: 'open' });
}
