import type { Calendars } from '../schema/calendar';
import type { Plan } from '../schema/plan';
import { patchFields } from './patchFields';

export function updateCalendars(plan: Plan, patch: Partial<Calendars>): Plan {
  const calendars = patchFields(plan.calendars, patch);
  return calendars === plan.calendars ? plan : { ...plan, calendars };
}
