import type { CalendarEvent } from '../schema/calendar';
import type { Plan } from '../schema/plan';
import { freshId } from './freshId';
import { updateCalendars } from './updateCalendars';

/** Puts entries into the calendar, each under an id of its own; one that stands there already with the same days comes in once. */
export function addCalendarEvents(plan: Plan, entries: readonly Omit<CalendarEvent, 'id'>[]): Plan {
  const known = new Set((plan.calendars.events ?? []).map(keyOf));
  return entries.reduce((before, entry) => {
    const key = keyOf(entry);
    if (known.has(key)) return before;
    known.add(key);
    return updateCalendars(before, { events: [...(before.calendars.events ?? []), { id: freshId(before, entry.name), ...entry }] });
  }, plan);
}

const keyOf = ({ name, kind, siteIds, from, to, start, end, timeZone, every, until }: Omit<CalendarEvent, 'id'>): string => JSON.stringify([name, kind, siteIds, from, to, start, end, timeZone, every, until]);
