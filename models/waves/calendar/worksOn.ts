import type { Plan } from '../../document/schema/plan';
import type { Site } from '../../document/schema/site';
import type { Days } from './blackout';
import { concerns } from './concerns';
import { occurrencesOf } from './occurrences';

/** Whether the site works on a date: nobody does on its holidays and in shutdowns; what holds for a part of a day leaves the shifts in place. */
export function worksOn({ calendars }: Plan, site: Site, days: Days): (date: string) => boolean {
  const off = new Set(site.holidays.map(({ date }) => date));
  const idle = (calendars.events ?? []).filter((event) => (event.kind === 'holiday' || event.kind === 'shutdown') && event.start === undefined && event.end === undefined && concerns(event, site));
  const shut: readonly Days[] = [...calendars.shutdowns.filter((entry) => concerns(entry, site)), ...idle.flatMap((event) => occurrencesOf(event, days))];
  if (off.size + shut.length === 0) return () => true;
  return (date) => !off.has(date) && !shut.some(({ from, to }) => date >= from && date <= to);
}
