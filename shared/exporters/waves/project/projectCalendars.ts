import type { Plan } from '../../../../models/document';
import { dateOfTime } from '../../../../models/waves/calendarDays';
import { closedDays } from '../../../gantt/closedDays';
import type { Stretch } from '../../../gantt/gantt';
import { projectTime } from './projectTime';

/** Sunday is 1 in Project. */
const DAYS = [1, 2, 3, 4, 5, 6, 7];
const ALL_DAY = { WorkingTime: { FromTime: '00:00:00', ToTime: '00:00:00' } };
/** Of the calendar that all others rest on: a cutover runs through nights and weekends. */
const BASE_UID = 1;
/** The last minute of a day; Project's exceptions include it. */
const MINUTE_MS = 60_000;

/** UIDs follow the order of the sites, so that one that is added at the end changes no other. */
export const calendarUid = (place: number): number => BASE_UID + 1 + place;

/** A base calendar round the clock, and one for each site in which closed days are exceptions. Days that two entries close are told once. */
export function projectCalendars(plan: Plan, period: Stretch): readonly object[] {
  const base = {
    UID: BASE_UID,
    Name: 'Round the clock',
    IsBaseCalendar: 1,
    BaseCalendarUID: -1,
    WeekDays: { WeekDay: DAYS.map((day) => ({ DayType: day, DayWorking: 1, WorkingTimes: ALL_DAY })) },
  };
  const own = plan.sites.map(({ id, name }, place) => {
    const closed = closedDays(plan, [id], period).filter(({ hard }) => hard);
    let until = Number.NEGATIVE_INFINITY;
    const exceptions = closed.flatMap((each) => {
      const from = Math.max(each.from, until);
      if (each.to <= from) return [];
      until = each.to;
      return [{ EnteredByOccurrences: 0, TimePeriod: { FromDate: projectTime(from), ToDate: projectTime(each.to - MINUTE_MS) }, Occurrences: 1, Name: `${each.kind}: ${each.name} ${dateOfTime(from)}`, Type: 1, DayWorking: 0 }];
    });
    return { UID: calendarUid(place), Name: `${name} (${id})`, IsBaseCalendar: 1, BaseCalendarUID: -1, WeekDays: base.WeekDays, ...(exceptions.length > 0 ? { Exceptions: { Exception: exceptions } } : {}) };
  });
  return [base, ...own];
}
