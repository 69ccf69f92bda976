import type { IcsDateObject } from 'ts-ics';
import { MS_PER_DAY } from '../../models/demand/calendarUnits';
import { zoneClock, type ZoneClock } from '../../models/waves/calendar/zoneClock';
import { isZone, wallTimeOf } from './wallTime';

/** A moment beside the times of an event: on the clock of the event as if it were UTC, or a whole day of it. */
export interface OwnMoment {
  readonly at: number;
  readonly wholeDay: boolean;
}

/**
 * Brings dates that a file gives beside an event (exceptions, additions, what is changed) to the clock of the event, because they may be told in UTC, in
 * another zone or as bare days. Zones are read once for the days asked for.
 * @param from the first instant of the search, ms
 * @example an event at 10:00 in Prague, exception 2027-03-08T09:00Z → 2027-03-08 10:00
 */
export function clockOf(from: number, to: number): (start: IcsDateObject, date: IcsDateObject) => OwnMoment {
  const clocks = new Map<string, ZoneClock>();
  const clock = (zone: string): ZoneClock => {
    const known = clocks.get(zone) ?? zoneClock(zone, from, to);
    clocks.set(zone, known);
    return known;
  };
  return (start, date) => {
    const [own, other] = [wallTimeOf(start), wallTimeOf(date)];
    if (other.wholeDay || own.wholeDay) return { at: Math.floor(other.at / MS_PER_DAY) * MS_PER_DAY, wholeDay: true };
    if (own.zone === other.zone || own.zone === undefined || other.zone === undefined) return { at: other.at, wholeDay: false };
    const instant = date.date.getTime();
    // A zone that nobody knows: its clock is as far ahead as it was at the start of the event.
    return { at: isZone(own.zone) ? clock(own.zone).wallAt(instant) : instant + own.at - start.date.getTime(), wholeDay: false };
  };
}
