import { MS_PER_MINUTE } from '../../demand/calendarUnits';
import { minutesOfClock } from '../../demand/weekSlots';
import type { BlackoutKind, CalendarEvent } from '../../document/schema/calendar';
import type { Plan } from '../../document/schema/plan';
import type { Site } from '../../document/schema/site';
import type { Days, StatedBlackout, WallSpan } from './blackout';
import { concerns } from './concerns';
import { occurrencesOf } from './occurrences';
import { wholeDays } from './walls';

/** Entries of one kind that stand alone: once or again and again, whole days or to the minute. */
export function eventsOf({ calendars }: Plan, site: Site, kind: BlackoutKind, days: Days): readonly StatedBlackout[] {
  return (calendars.events ?? [])
    .filter((event) => event.kind === kind && concerns(event, site))
    .map(({ id, name, standing, penaltyPerHour, zone, timeZone, ...event }) => ({ id: `event:${id}`, name, standing, penaltyPerHour, zone, timeZone, spans: occurrencesOf(event, days).flatMap((each) => spanOf(event, each)) }));
}

/** One that ends before it begins forbids nothing; a finding names it. */
function spanOf({ start, end }: Pick<CalendarEvent, 'start' | 'end'>, { from, to }: Days): readonly WallSpan[] {
  const [first, last] = [wholeDays(from, from), wholeDays(to, to)];
  const span = { from: first.from + (start === undefined ? 0 : minutesOfClock(start) * MS_PER_MINUTE), to: end === undefined ? last.to : last.from + minutesOfClock(end) * MS_PER_MINUTE };
  return span.to > span.from ? [span] : [];
}
