import { DAYS_PER_WEEK, WEEKS_PER_YEAR } from './calendarUnits';
import { zoneOffsetMinutes } from './zoneOffset';

/** How a week is spoken of: by the clocks of the northern half, from April to October summer. */
export const SEASONS = ['northern-winter', 'northern-summer'] as const;

export type Season = (typeof SEASONS)[number];

const NOON = 12;

const MIDDLE: Record<Season, { readonly month: number; readonly day: number }> = {
  'northern-winter': { month: 0, day: 14 },
  'northern-summer': { month: 6, day: 14 },
};

/** Noon UTC on a day in the middle of the season in the year of `startDate` (`2027-01-01` → 2027-07-14T12:00Z in summer). */
export function seasonInstant(season: Season, startDate: string): Date {
  const { month, day } = MIDDLE[season];
  return new Date(Date.UTC(Number(startDate.slice(0, 4)), month, day, NOON));
}

/** A week of the year in which the clocks of all sites stand in one way to each other. */
export interface ClockWeek {
  readonly season: Season;
  readonly instant: Date;
}

const APRIL = 3;
const OCTOBER = 9;

/**
 * Shifts keep local time while UTC does not move, and zones change their clocks on different days: between two changes
 * plants can meet that meet neither in winter nor in summer. Every week of the year is looked at, and one of each
 * constellation of clocks is kept.
 * @example Prague and Sydney: January (+60, +660), April (+120, +600) and the weeks of October in which both are on summer time (+120, +660)
 */
export function clockWeeks(timeZones: readonly string[], startDate: string): readonly ClockWeek[] {
  const year = Number(startDate.slice(0, 4));
  const zones = [...new Set(timeZones)].sort();
  const seen = new Map<string, ClockWeek>();
  for (let week = 0; week < WEEKS_PER_YEAR; week += 1) {
    const instant = new Date(Date.UTC(year, 0, (week + 1) * DAYS_PER_WEEK, NOON));
    const month = instant.getUTCMonth();
    const clocks = zones.map((zone) => zoneOffsetMinutes(zone, instant)).join(' ');
    if (!seen.has(clocks)) seen.set(clocks, { season: month >= APRIL && month <= OCTOBER ? 'northern-summer' : 'northern-winter', instant });
  }
  return [...seen.values()];
}
