import { DAYS_PER_WEEK, WEEKS_PER_YEAR } from '../demand/calendarUnits';
import type { Plan } from '../document/schema/plan';
import type { Site } from '../document/schema/site';
import { addDays, daysFromMonthTurn, weekday } from './calendarDays';

const SATURDAY = 6;
/** The search ends here; nobody plans a freeze beyond twenty years. */
const MOST_WEEKENDS = 20 * WEEKS_PER_YEAR;

export interface OpenWeekend {
  /** The Saturday. */
  readonly start: string;
  /** Earlier weekends that were skipped, and why; one line a reason. */
  readonly skipped: readonly string[];
}

/** The first weekend on or after `from` on which every site of the group may move. */
export function firstOpenWeekend(plan: Plan, sites: readonly Site[], from: string): OpenWeekend {
  const skipped = new Map<string, string>();
  let saturday = addDays(from, (SATURDAY - weekday(from) + DAYS_PER_WEEK) % DAYS_PER_WEEK);
  for (let weekend = 0; weekend < MOST_WEEKENDS; weekend += 1) {
    const reason = blackout(plan, sites, saturday);
    if (reason === null) break;
    skipped.set(reason, `${saturday} skipped: ${reason}.`);
    saturday = addDays(saturday, DAYS_PER_WEEK);
  }
  return { start: saturday, skipped: [...skipped.values()] };
}

/** What forbids a cutover of these sites on a weekend, in words; null when nothing does. */
function blackout(plan: Plan, sites: readonly Site[], saturday: string): string | null {
  const sunday = addDays(saturday, 1);
  const touches = (siteIds: readonly string[]): boolean => siteIds.length === 0 || sites.some((site) => siteIds.includes(site.id));
  const { changeFreezes, peaks, monthEnd } = plan.calendars;
  const freeze = changeFreezes.find((each) => each.hard && touches(each.siteIds) && each.from <= sunday && each.to >= saturday);
  if (freeze) return `change freeze “${freeze.name}”`;
  const peak = peaks.find((each) => touches(each.siteIds) && (inSeason(saturday.slice(5), each.from, each.to) || inSeason(sunday.slice(5), each.from, each.to)));
  if (peak) return `peak “${peak.name}”`;
  const near = Math.min(daysFromMonthTurn(saturday), daysFromMonthTurn(sunday));
  if (monthEnd.days > 0 && near < monthEnd.days) return 'turn of the month';
  const holiday = sites.flatMap((site) => site.holidays.map((each) => ({ site, each }))).find(({ each }) => each.date === saturday || each.date === sunday);
  return holiday ? `holiday ${holiday.each.name} at ${holiday.site.name}` : null;
}

/** Whether `MM-DD` lies in a season that may run over New Year: 11-15 … 01-06 holds 12-24. */
function inSeason(day: string, from: string, to: string): boolean {
  return from <= to ? day >= from && day <= to : day >= from || day <= to;
}
