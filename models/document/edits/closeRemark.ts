import type { Plan } from '../schema/plan';
import { setRemark } from './setRemark';

/** Marks a question as answered, a decision as taken or a note as dealt with, on the day that the caller names. */
export function closeRemark(plan: Plan, id: string, day: string): Plan {
  const remark = plan.remarks.find((each) => each.id === id);
  return !remark || remark.state === 'done' ? plan : setRemark(plan, { ...remark, state: 'done', closedOn: day });
}
