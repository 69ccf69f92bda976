import { convertIcsCalendar, type IcsEvent } from 'ts-ics';
import { MS_PER_DAY, MS_PER_MINUTE } from '../../models/demand/calendarUnits';
import type { CalendarEvent } from '../../models/document';
import type { Days } from '../../models/waves/calendar/blackout';
import { occurrencesOf } from '../../models/waves/calendar/occurrences';
import { CALENDAR_LIMITS } from './calendarLimits';
import type { ProposedEntry, ReadCalendar } from './proposedEntry';
import { returnsOf } from './returnsOf';
import { FLOATING, isZone, onWall, wallTimeOf, type WallTime } from './wallTime';

const DAYS_PER_YEAR = 366;
const LONGEST_NAME = 120;
const LONGEST_SOURCE = 200;
const EVERY = ['week', 'month', 'quarter', 'year'] as const satisfies readonly NonNullable<CalendarEvent['every']>[];

const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length);
const clockOf = (time: number): string => new Date(time).toISOString().slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDTHH:MM'.length);

/** Events of a file as entries; null where the library can not follow it. */
export function readEvents(text: string, name: string, days: Days): ReadCalendar | null {
  const events = eventsIn(text);
  if (events === null) return null;
  const moved = new Map<string, Set<number>>();
  for (const { uid, recurrenceId } of events) if (recurrenceId !== undefined) moved.set(uid, (moved.get(uid) ?? new Set()).add(wallTimeOf(recurrenceId.value).at));
  const entries: ProposedEntry[] = [];
  let skipped = 0;
  for (const event of events) {
    const found = entriesOf(event, moved.get(event.uid) ?? new Set(), name, days);
    if (found === null) skipped += 1;
    else entries.push(...found);
    if (entries.length > CALENDAR_LIMITS.entries) break;
  }
  return { entries, skipped };
}

/** The library takes a time without a zone for UTC, so such times are marked first. */
function eventsIn(text: string): readonly IcsEvent[] | null {
  const marked = text
    .replace(/^\uFEFF/, '')
    .replaceAll(/^(DTSTART|DTEND|EXDATE|RECURRENCE-ID)(?:;VALUE=DATE-TIME)?:(?=\d{8}T\d{6}(?:,|\r?$))/gim, `$1;TZID=${FLOATING}:`);
  try {
    return convertIcsCalendar(undefined, marked).events ?? [];
  } catch {
    return null;
  }
}

/** Null for what closes no time: called off, without a start or a length, with a rule that days can not follow. */
function entriesOf(event: IcsEvent, moved: ReadonlySet<number>, file: string, days: Days): readonly ProposedEntry[] | null {
  const { start, status, summary, recurrenceRule: rule, exceptionDates = [], recurrenceId } = event;
  if (start === undefined || status === 'CANCELLED' || Number.isNaN(start.date.getTime())) return null;
  const wall = wallTimeOf(start);
  const length = lengthOf(event, wall);
  if (length === null) return null;
  const [first, last] = [Date.parse(`${days.from}T00:00:00Z`), Date.parse(`${days.to}T00:00:00Z`) + MS_PER_DAY];
  const zone = wall.zone !== undefined && isZone(wall.zone) ? { timeZone: wall.zone } : {};
  const unknown = wall.zone === undefined || isZone(wall.zone) ? {} : { unknownZone: wall.zone };
  const about = { name: nameOf(summary), source: file.slice(0, LONGEST_SOURCE), ...zone, ...unknown };
  const inDays = (at: number): boolean => at < last && at + length > first;
  if (rule === undefined || recurrenceId !== undefined) return inDays(wall.at) ? [{ ...spanOf(wall, wall.at, length), ...about, times: 1 }] : [];
  if (wall.at < first - CALENDAR_LIMITS.yearsBefore * DAYS_PER_YEAR * MS_PER_DAY) return null;
  const ends = rule.until === undefined ? null : rule.until.type === 'DATE' ? rule.until.date.getTime() : onWall(rule.until.date.getTime(), wall.zone);
  const times = returnsSafely(rule, wall.at, ends, first - length, last);
  if (times === null) return null;
  const out = new Set([...moved, ...exceptionDates.map((each) => wallTimeOf(each).at)]);
  const left = times.filter((at) => inDays(at) && !out.has(at)).map((at) => spanOf(wall, at, length));
  return joined(left, rule.count !== undefined || ends !== null, days).map((each) => ({ ...each, ...about }));
}

function returnsSafely(...[rule, start, until, from, to]: [Parameters<typeof returnsOf>[0], number, number | null, number, number]): readonly number[] | null {
  try {
    return returnsOf(rule, start, until, from, to, CALENDAR_LIMITS.returns);
  } catch {
    return null;
  }
}

type Span = Pick<CalendarEvent, 'from' | 'to' | 'start' | 'end'>;

function lengthOf({ end, duration }: IcsEvent, start: WallTime): number | null {
  const to = end === undefined || end === null ? null : wallTimeOf(end);
  const { weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0 } = duration ?? {};
  const stated = (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * MS_PER_MINUTE + seconds * 1000;
  const length = to === null ? (stated > 0 ? stated : start.wholeDay ? MS_PER_DAY : 0) : to.zone === start.zone ? to.at - start.at : onWall((end?.date ?? new Date(0)).getTime(), start.zone) - start.at;
  return Number.isFinite(length) && length > 0 ? length : null;
}

/** An end at midnight belongs to the day before. */
function spanOf({ wholeDay }: WallTime, at: number, length: number): Span {
  const to = at + length;
  if (wholeDay) return { from: dateOf(at), to: dateOf(to - 1) };
  const atMidnight = to % MS_PER_DAY === 0;
  return { from: dateOf(at), to: dateOf(atMidnight ? to - 1 : to), start: clockOf(at), end: atMidnight ? '24:00' : clockOf(to) };
}

/** One entry where a rule of the plan gives the very same days, else one for each. */
function joined(spans: readonly Span[], ends: boolean, days: Days): readonly (Span & Pick<ProposedEntry, 'every' | 'until' | 'times'>)[] {
  const [first] = spans;
  if (first === undefined) return [];
  const last = spans.at(-1) ?? first;
  for (const every of spans.length > 1 ? EVERY : []) {
    const rule = { ...first, every, ...(ends ? { until: last.from } : {}) };
    const again = occurrencesOf(rule, days);
    if (again.length === spans.length && again.every(({ from, to }, at) => from === spans[at]?.from && to === spans[at].to)) return [{ ...rule, times: spans.length }];
  }
  return spans.map((span) => ({ ...span, times: 1 }));
}

const nameOf = (summary: string | undefined): string => (summary ?? '').replaceAll(/\p{Cc}+/gu, ' ').trim().slice(0, LONGEST_NAME).trim() || 'Entry';
