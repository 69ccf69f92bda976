import { planPeriod } from '../../models/capacity/planPeriod';
import type { CalendarEvent, Plan } from '../../models/document';
import { addCalendarEvents } from '../../models/document/edits';
import { calendarEventSchema } from '../../models/document/schema/calendar';
import { problem } from '../../models/problem/problem';
import { fail, ok, type Result } from '../../models/problem/result';
import { readCalendar } from '../../shared/icalendar/readCalendar';
import type { OptionValues } from './command';
import type { TakenFile } from './takeWaveTable';

const USUAL_KIND = 'change-freeze';

/** Takes all entries of a calendar file that fall into the plan's time. */
export async function takeCalendar(plan: Plan, text: string, name: string, { kind: asked = USUAL_KIND, sites }: OptionValues): Promise<Result<TakenFile>> {
  const kinds = calendarEventSchema.shape.kind.options;
  const kind = kinds.find((each) => each === asked);
  if (kind === undefined) return fail(problem('waves.option-unknown', '', { option: '--kind', got: String(asked), known: kinds.join(', ') }));
  const siteIds = typeof sites === 'string' ? sites.split(',').map((id) => id.trim()) : [];
  const unknown = siteIds.filter((id) => plan.sites.every((site) => site.id !== id));
  if (unknown.length > 0) return fail(problem('waves.option-unknown', '', { option: '--sites', got: unknown.join(', '), known: plan.sites.map(({ id }) => id).join(', ') }));
  const { start, end } = planPeriod(plan);
  const read = await readCalendar(text, name, { from: start, to: end });
  if (!read.ok) return read;
  const events = read.value.entries.map(({ times: _times, unknownZone: _zone, ...entry }): Omit<CalendarEvent, 'id'> => ({ ...entry, kind, siteIds }));
  const taken = addCalendarEvents(plan, events);
  const added = (taken.calendars.events ?? []).slice(plan.calendars.events?.length ?? 0);
  const lines = added.map((event) => `${event.name}: ${event.from} to ${event.to}${event.start === undefined ? '' : `, ${event.start} to ${event.end ?? ''}`}${event.every === undefined ? '' : `, every ${event.every}`}`);
  return ok({ plan: taken, changes: added, lines, faults: [], same: events.length - added.length, leftOut: read.value.skipped });
}
