import { MS_PER_HOUR } from '../demand/calendarUnits';
import type { Cutover } from '../report/migrationPlan';

/**
 * Which crew works at which cutover, crews counted from 1: in the order of their starts each goes to the first crew that is
 * back from the one before, way back included. Within a wave nobody goes on to another site. So none is in two places.
 * @example A and B at once, C a week later → 1, 2, 1
 */
export function crewsOf(cutovers: readonly Cutover[]): ReadonlyMap<string, number> {
  const last: { readonly wave: number; readonly until: number }[] = [];
  const crews = new Map<string, number>();
  const inOrder = [...cutovers].sort((a, b) => Date.parse(a.start) - Date.parse(b.start) || a.wave - b.wave);
  for (const { siteId, wave, start, end, rollbackHours } of inOrder) {
    const free = last.findIndex((before) => before.wave !== wave && before.until <= Date.parse(start));
    const crew = free < 0 ? last.length : free;
    last[crew] = { wave, until: Date.parse(end) + rollbackHours * MS_PER_HOUR };
    crews.set(siteId, crew + 1);
  }
  return crews;
}
