import { problem } from '../../models/problem/problem';
import { fail, ok, type Result } from '../../models/problem/result';
import type { Days } from '../../models/waves/calendar/blackout';
import { CALENDAR_LIMITS } from './calendarLimits';
import type { ReadCalendar } from './proposedEntry';

/**
 * The entries of an iCalendar file (RFC 5545) that fall into some days, for people to accept: all-day events, times with a zone, in UTC
 * or on the clock of the wall, rules of recurrence with their exceptions and single changes. What returns by a rule that the plan knows stays
 * one entry, anything else is told date by date. A broken or hostile file gives one problem.
 */
export async function readCalendar(text: string, name: string, days: Days): Promise<Result<ReadCalendar>> {
  if (text.length > CALENDAR_LIMITS.characters) return fail(problem('calendar.file-too-large', '', { name, found: text.length, allowed: CALENDAR_LIMITS.characters }));
  if (!/^\uFEFF?BEGIN:VCALENDAR\r?\n/i.test(text)) return fail(problem('calendar.file-malformed', '', { name }));
  const events = (text.match(/^BEGIN:VEVENT\r?$/gim) ?? []).length;
  if (events > CALENDAR_LIMITS.events) return fail(problem('calendar.file-too-large', '', { name, found: events, allowed: CALENDAR_LIMITS.events }));
  const { readEvents } = await import('./readEvents');
  const read = readEvents(text, name, days);
  if (read === null) return fail(problem('calendar.file-malformed', '', { name }));
  if (read.entries.length > CALENDAR_LIMITS.entries) return fail(problem('calendar.file-too-large', '', { name, found: read.entries.length, allowed: CALENDAR_LIMITS.entries }));
  return read.entries.length === 0 ? fail(problem('calendar.file-empty', '', { name, from: days.from, to: days.to })) : ok(read);
}
