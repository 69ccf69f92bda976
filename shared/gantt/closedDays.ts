import type { Plan } from '../../models/document';
import { blackoutsOf } from '../../models/waves/calendar/blackouts';
import { closesWholeDays } from '../../models/waves/calendar/closesWholeDays';
import { siteSpans } from '../../models/waves/calendar/siteSpans';
import { dateOfTime } from '../../models/waves/calendarDays';
import type { ClosedDays, Stretch } from './gantt';

/** What closes days of these sites within a stretch of time, each entry once, by its first day; shifts return every day and are not told. */
export function closedDays(plan: Plan, siteIds: readonly string[], { from, to }: Stretch): readonly ClosedDays[] {
  const days = { from: dateOfTime(from), to: dateOfTime(to) };
  const found = new Map<string, ClosedDays>();
  for (const site of plan.sites) {
    if (!siteIds.includes(site.id)) continue;
    for (const entry of blackoutsOf(plan, site, days)) {
      const { id, kind, name, hard } = entry;
      if (!closesWholeDays(kind)) continue;
      for (const span of siteSpans(entry, site.timeZone, from, to)) if (span.to > from && span.from < to) found.set(`${id} ${span.from}`, { kind, name, hard, from: Math.max(from, span.from), to: Math.min(to, span.to) });
    }
  }
  return [...found.values()].sort((a, b) => a.from - b.from || (a.name < b.name ? -1 : 1));
}
