import type { Plan, Site } from '../document';
import { remembered } from '../memo/remembered';
import { seasonInstant, type Season } from '../demand/season';
import { operatingSlots } from '../demand/sitePresence';
import { SLOTS_PER_HOUR, SLOTS_PER_WEEK } from '../demand/weekSlots';
import { zoneOffsetMinutes } from '../demand/zoneOffset';

/** Whether something is active in the quarter hour that begins so many quarters after the failure. */
export type Activity = (quarter: number) => number;

export const ALWAYS: Activity = () => 1;

/**
 * Hours of activity among the first `hours` after the failure, quarter by quarter.
 * @example a plant that works 06–14, cut at 12:00 for 24 h → 2 h of today and 6 h of tomorrow = 8
 */
export function activeHours(activity: Activity, hours: number): number {
  let sum = 0;
  for (let quarter = 0; quarter / SLOTS_PER_HOUR < hours; quarter += 1) {
    sum += activity(quarter) * Math.min(1 / SLOTS_PER_HOUR, hours - quarter / SLOTS_PER_HOUR);
  }
  return sum;
}

/** The clock of a performance: which quarter of its own week each site is in when the failure begins. */
export interface Clock {
  readonly activityOf: (site: Site) => Activity;
  /** Quarter of the week of a zone in which the failure begins. */
  readonly quarterIn: (timeZone: string) => number;
}

export function startClock(plan: Plan, season: Season, site: Site, startHour: number): Clock {
  const instant = seasonInstant(season, plan.company.startDate);
  const quartersAhead = remembered((zone: string) => zoneOffsetMinutes(zone, instant) / (60 / SLOTS_PER_HOUR));
  const utc = startHour * SLOTS_PER_HOUR - quartersAhead(site.timeZone);
  const quarterIn = (timeZone: string): number => ((Math.round(utc + quartersAhead(timeZone)) % SLOTS_PER_WEEK) + SLOTS_PER_WEEK) % SLOTS_PER_WEEK;
  const open = remembered(operatingSlots);
  return {
    quarterIn,
    activityOf: (each) => {
      const slots = open(each);
      const first = quarterIn(each.timeZone);
      return (quarter) => slots[(first + quarter) % SLOTS_PER_WEEK] ?? 0;
    },
  };
}

/** The hour in which the plant's week begins to work; Monday 00:00 where it never does. */
export function firstShiftHour(site: Site): number {
  const first = operatingSlots(site).findIndex((open, slot, slots) => open === 1 && (slots[(slot + SLOTS_PER_WEEK - 1) % SLOTS_PER_WEEK] ?? 0) === 0);
  return first < 0 ? 0 : Math.floor(first / SLOTS_PER_HOUR);
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** `30` → `Tuesday 06:00`. */
export const weekHourText = (hour: number): string => `${DAYS[Math.floor(hour / 24) % DAYS.length] ?? ''} ${String(Math.floor(hour % 24)).padStart(2, '0')}:00`;
