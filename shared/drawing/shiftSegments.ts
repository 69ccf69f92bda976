import { MINUTES_PER_DAY } from '../../models/demand/calendarUnits';
import { minutesOfClock } from '../../models/demand/weekSlots';
import type { Site } from '../../models/document';

/** A piece of a local day, as shares of 24 h. A shift over midnight gives two. */
export interface ShiftSegment {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  /** Position of the shift in the site's list, so that neighbours can be told apart. */
  readonly index: number;
}

/** `end` at or before `start` means the next day: 22:00–06:00 gives 22–24 and 0–6. */
export function shiftSegments(shifts: Site['shifts']): readonly ShiftSegment[] {
  return shifts.flatMap(({ name, start, end }, index) => {
    const from = minutesOfClock(start);
    const to = minutesOfClock(end);
    if (to > from) return [segment(from, to, name, index)];
    const evening = segment(from, MINUTES_PER_DAY, name, index);
    return to === 0 ? [evening] : [evening, segment(0, to, name, index)];
  });
}

const segment = (from: number, to: number, name: string, index: number): ShiftSegment => ({
  from: from / MINUTES_PER_DAY,
  to: to / MINUTES_PER_DAY,
  name,
  index,
});
