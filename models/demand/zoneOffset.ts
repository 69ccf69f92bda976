import { recall } from '../memo/recall';
import { MS_PER_MINUTE } from './calendarUnits';

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formatters.set(timeZone, made);
  return made;
}

/** Rules of a zone do not change while the program runs, and a plan asks for few instants very often. */
const offsets = new Map<string, number>();

/**
 * Minutes by which a zone's clock is ahead of UTC at an instant, from the IANA rules of the runtime.
 * Example: Europe/Prague at 2027-07-14T12:00Z → 120; Asia/Kolkata → 330.
 */
export function zoneOffsetMinutes(timeZone: string, instant: Date): number {
  return recall(offsets, `${timeZone} ${instant.getTime()}`, () => readOffset(timeZone, instant));
}

/** What the clock of a zone shows at an instant, in ms as if it were UTC. */
export const wallTime = (timeZone: string, instant: number): number => instant + zoneOffsetMinutes(timeZone, new Date(instant)) * MS_PER_MINUTE;

function readOffset(timeZone: string, instant: Date): number {
  const parts = new Map(formatterOf(timeZone).formatToParts(instant).map((part) => [part.type, Number(part.value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return Math.round((local - instant.getTime()) / MS_PER_MINUTE);
}
