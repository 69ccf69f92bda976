import type { Plan } from '../../document/schema/plan';
import type { Site } from '../../document/schema/site';
import type { Days } from './blackout';
import { concerns } from './concerns';
import { occurrencesOf } from './occurrences';

/** When a site does not work: on its holidays and in shutdowns; what holds for a part of a day leaves the shifts in place. */
export function daysOff({ calendars }: Plan, site: Site, days: Days): { readonly off: ReadonlySet<string>; readonly shut: readonly Days[] } {
  const idle = (calendars.events ?? []).filter((event) => (event.kind === 'holiday' || event.kind === 'shutdown') && event.start === undefined && event.end === undefined && concerns(event, site));
  return { off: new Set(site.holidays.map(({ date }) => date)), shut: [...calendars.shutdowns.filter((entry) => concerns(entry, site)), ...idle.flatMap((event) => occurrencesOf(event, days))] };
}
