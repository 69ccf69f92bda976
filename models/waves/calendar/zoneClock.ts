import { MS_PER_MINUTE } from '../../demand/calendarUnits';
import { zoneOffsetMinutes } from '../../demand/zoneOffset';

const MS_PER_WEEK = 7 * 86_400_000;

/** Which end of an entry a time on the wall is. */
export type WallEdge = 'start' | 'end';

/** The clock of a zone over a span of years: where it is changed, found once. */
export interface ZoneClock {
  /**
   * The instant at which clocks on the wall show a time (given as if it were UTC). What lies between a start and an end is never cut
   * short: of a time that autumn shows twice a start is the first and an end the last; of a time that spring leaves out a start is the moment of
   * the change, and an end is moved on by what was left out, as RFC 5545 (3.3.5) has it.
   */
  readonly instantOf: (wall: number, edge: WallEdge) => number;
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
 * @example Europe/Prague in 2027: `instantOf(2027-03-28 12:00, 'start')` → 10:00 UTC, a week earlier → 11:00 UTC
 * @example Europe/Prague, 2027-10-31 02:30 → 00:30 UTC as a start, 01:30 UTC as an end
 * @example America/Chicago, 2027-03-14 02:30 → 08:00 UTC as a start, 08:30 UTC as an end
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
  // From these times of the wall on the offset is that of the change: for an end only when it cannot be shown again.
  const walls = {
    start: froms.map((each, at) => each + (offsets[at - 1] ?? 0)),
    end: froms.map((each, at) => each + (offsets[at] ?? 0)),
  };
  return {
    // Asked for both ends of every shift of years.
    instantOf: (wall, edge) => {
      const at = lastUpTo(walls[edge], wall);
      return Math.max(wall - (offsets[at] ?? 0), edge === 'start' ? (froms[at] ?? 0) : Number.NEGATIVE_INFINITY);
    },
    wallAt: (instant) => instant + (offsets[lastUpTo(froms, instant)] ?? 0),
  };
}

/** The place of the last time that is not after another; the first holds for all before it. */
function lastUpTo(times: Float64Array, time: number): number {
  let at = times.length - 1;
  while (at > 0 && (times[at] ?? 0) > time) at -= 1;
  return at;
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
