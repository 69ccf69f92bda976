import type { CalendarEvent } from '../schema/calendar';
import type { Plan } from '../schema/plan';
import { updateCalendars } from './updateCalendars';

/** The entries of the calendar that are of this site alone. */
export const eventsOfSite = ({ calendars }: Pick<Plan, 'calendars'>, siteId: string): readonly CalendarEvent[] => (calendars.events ?? []).filter(({ siteIds }) => siteIds.length === 1 && siteIds[0] === siteId);

/** Puts these in their place; entries of other and of several sites stay as they are. */
export function setSiteEvents(plan: Plan, siteId: string, events: readonly CalendarEvent[]): Plan {
  const own = new Set(eventsOfSite(plan, siteId));
  return updateCalendars(plan, { events: [...(plan.calendars.events ?? []).filter((event) => !own.has(event)), ...events] });
}
