import type { Plan } from '../schema/plan';

/** Notes a day on which people met, in the order of the calendar and once. */
export function setMeeting(plan: Plan, day: string): Plan {
  const days = plan.meetings ?? [];
  return days.includes(day) ? plan : { ...plan, meetings: [...days, day].sort() };
}
