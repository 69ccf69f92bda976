import { MS_PER_MINUTE } from '../../demand/calendarUnits';
import { zoneOffsetMinutes } from '../../demand/zoneOffset';

const MS_PER_WEEK = 7 * 86_400_000;

/** The clock of a zone over a span of years: where it is changed, found once. */
export interface ZoneClock {
  /** The instant at which clocks on the wall show a time (given as if it were UTC); a time that spring leaves out is moved on. */
  readonly instantOf: (wall: number) => number;
  /** What clocks on the wall show at an instant, as if it were UTC. */
  readonly wallAt: (instant: number) => number;
}

interface Change {
  /** From this instant on, ms. */
  readonly from: number;
  readonly offset: number;
}

/**
 * Reads the rules of the zone once a week and looks for the minute where two readings differ; no zone changes twice in a week.
 * @example Europe/Prague in 2027: `instantOf(2027-03-28 12:00)` → 10:00 UTC, a week earlier → 11:00 UTC
 */
export function zoneClock(timeZone: string, from: number, to: number): ZoneClock {
  const read = (instant: number): number => zoneOffsetMinutes(timeZone, new Date(instant)) * MS_PER_MINUTE;
  const changes: Change[] = [{ from: Number.NEGATIVE_INFINITY, offset: read(from - MS_PER_WEEK) }];
  for (let start = from - MS_PER_WEEK; start < to + MS_PER_WEEK; start += MS_PER_WEEK) {
    const before = changes.at(-1)?.offset ?? 0;
    const after = read(start + MS_PER_WEEK);
    if (after !== before) changes.push({ from: minuteOfChange(read, start, start + MS_PER_WEEK, before), offset: after });
  }
  const froms = Float64Array.from(changes, (change) => change.from);
  const offsets = Float64Array.from(changes, (change) => change.offset);
  // Asked for both ends of every shift of years.
  const offsetAt = (instant: number): number => {
    let at = froms.length - 1;
    while (at > 0 && (froms[at] ?? 0) > instant) at -= 1;
    return offsets[at] ?? 0;
  };
  return {
    instantOf: (wall) => {
      const guess = wall - offsetAt(wall);
      return wall - offsetAt(guess);
    },
    wallAt: (instant) => instant + offsetAt(instant),
  };
}

function minuteOfChange(read: (instant: number) => number, start: number, end: number, before: number): number {
  let [low, high] = [start / MS_PER_MINUTE, end / MS_PER_MINUTE];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (read(middle * MS_PER_MINUTE) === before) low = middle;
    else high = middle;
  }
  return high * MS_PER_MINUTE;
}
