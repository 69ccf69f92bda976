import type { IcsDateObject, IcsEvent } from 'ts-ics';
import { MS_PER_DAY, MS_PER_MINUTE } from '../../models/demand/calendarUnits';
import type { CalendarEvent } from '../../models/document';
import type { Days } from '../../models/waves/calendar/blackout';
import { occurrencesOf } from '../../models/waves/calendar/occurrences';
import { dateOfTime, minuteOfTime } from '../../models/waves/calendarDays';
import { CALENDAR_LIMITS } from './calendarLimits';
import { clockOf } from './clockOf';
import { eventsIn, type FileEvent } from './eventsIn';
import type { ProposedEntry, ReadCalendar } from './proposedEntry';
import { returnsOf } from './returnsOf';
import { isZone, onWall, wallTimeOf, type WallTime } from './wallTime';

const LONGEST_NAME = 120;
const LONGEST_SOURCE = 200;
const EVERY = ['week', 'month', 'quarter', 'year'] as const satisfies readonly NonNullable<CalendarEvent['every']>[];

const timeOfDay = (time: number): string => minuteOfTime(time).slice('YYYY-MM-DDT'.length);

/** Events of a file as entries; null where the library can not follow it. */
export function readEvents(text: string, name: string, days: Days): ReadCalendar | null {
  const events = eventsIn(text);
  if (events === null) return null;
  const changed = new Map<string, IcsDateObject[]>();
  for (const { uid, recurrenceId, isBeyond } of events) if (recurrenceId !== undefined && !isBeyond) push(changed, uid, recurrenceId.value);
  const momentOf = clockOf(startOf(days.from), startOf(days.to));
  const entries: ProposedEntry[] = [];
  let skipped = 0;
  for (const event of events) {
    const found = entriesOf(event, { file: name, days, momentOf, changed: changed.get(event.uid) ?? [] });
    if (found === null) skipped += 1;
    else entries.push(...found);
    if (entries.length > CALENDAR_LIMITS.entries) break;
  }
  return { entries, skipped };
}

function push(dates: Map<string, IcsDateObject[]>, uid: string, date: IcsDateObject): void {
  const known = dates.get(uid);
  if (known) known.push(date);
  else dates.set(uid, [date]);
}

/** What is said of one event elsewhere in the file, and the days asked for. */
interface Reading {
  readonly file: string;
  readonly days: Days;
  readonly momentOf: ReturnType<typeof clockOf>;
  /** Dates of the event that are told again, changed. */
  readonly changed: readonly IcsDateObject[];
}

/** Null for what closes no time: called off, without a start or a length, with a rule that days can not follow. */
function entriesOf(event: FileEvent, { file, days, momentOf, changed }: Reading): readonly ProposedEntry[] | null {
  const { start, status, summary, recurrenceRule: rule, exceptionDates = [], recurrenceId, alsoOn, isBeyond } = event;
  if (start === undefined || status === 'CANCELLED' || Number.isNaN(start.date.getTime()) || isBeyond) return null;
  const wall = wallTimeOf(start);
  const length = lengthOf(event, wall);
  if (length === null) return null;
  const [first, last] = [startOf(days.from), startOf(days.to) + MS_PER_DAY];
  const zone = wall.zone !== undefined && isZone(wall.zone) ? { timeZone: wall.zone } : {};
  const unknown = wall.zone === undefined || isZone(wall.zone) ? {} : { unknownZone: wall.zone };
  const about = { name: nameOf(summary), source: file.slice(0, LONGEST_SOURCE), ...zone, ...unknown };
  const inDays = (at: number): boolean => at < last && at + length > first;
  const isAlone = (rule === undefined && alsoOn.length === 0) || recurrenceId !== undefined;
  if (isAlone) return inDays(wall.at) ? [{ ...spanOf(wall, wall.at, length), ...about, times: 1 }] : [];
  const ends = rule?.until === undefined ? null : rule.until.type === 'DATE' ? rule.until.date.getTime() + MS_PER_DAY - 1 : onWall(rule.until.date.getTime(), wall.zone);
  const times = rule === undefined ? [wall.at] : returnsSafely(rule, wall.at, ends, first - length, last);
  if (times === null) return null;
  const out = [...changed, ...exceptionDates].map((each) => momentOf(start, each));
  const [outDays, outTimes] = [true, false].map((wholeDay) => new Set(out.filter((each) => each.wholeDay === wholeDay).map(({ at }) => at))) as [Set<number>, Set<number>];
  const added = alsoOn.map((each) => momentOf(start, each)).map(({ at, wholeDay }) => (wholeDay ? at + (wall.at - dayOf(wall.at)) : at));
  const all = [...new Set([...times, ...added])].filter((at) => inDays(at) && !outTimes.has(at) && !outDays.has(dayOf(at))).sort((a, b) => a - b);
  if (all.length > CALENDAR_LIMITS.returns) return null;
  return joined(all.map((at) => spanOf(wall, at, length)), rule === undefined || rule.count !== undefined || ends !== null, days).map((each) => ({ ...each, ...about }));
}

const startOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const dayOf = (time: number): number => Math.floor(time / MS_PER_DAY) * MS_PER_DAY;

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
  if (wholeDay) return { from: dateOfTime(at), to: dateOfTime(to - 1) };
  const atMidnight = to % MS_PER_DAY === 0;
  return { from: dateOfTime(at), to: dateOfTime(atMidnight ? to - 1 : to), start: timeOfDay(at), end: atMidnight ? '24:00' : timeOfDay(to) };
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
