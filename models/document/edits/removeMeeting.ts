import type { Plan } from '../schema/plan';

/** Forgets a day of the workshop. Without any the plan holds no list, as before the first. */
export function removeMeeting(plan: Plan, day: string): Plan {
  const { meetings = [], ...others } = plan;
  const left = meetings.filter((each) => each !== day);
  if (left.length === meetings.length) return plan;
  return left.length === 0 ? others : { ...others, meetings: left };
}
