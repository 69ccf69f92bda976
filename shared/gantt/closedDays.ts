import type { Plan } from '../../models/document';
import { blackoutsOf } from '../../models/waves/calendar/blackouts';
import type { ClosedDays, Stretch } from './gantt';

const dateOf = (time: number): string => new Date(time).toISOString().slice(0, ISO_DATE);
const ISO_DATE = 10;

/** What closes days of these sites within a stretch of time, each entry once, by its first day; shifts return every day and are not told. */
export function closedDays(plan: Plan, siteIds: readonly string[], { from, to }: Stretch): readonly ClosedDays[] {
  const days = { from: dateOf(from), to: dateOf(to) };
  const found = new Map<string, ClosedDays>();
  for (const site of plan.sites) {
    if (!siteIds.includes(site.id)) continue;
    for (const { id, kind, name, hard, spans } of blackoutsOf(plan, site, days)) {
      if (kind === 'shift' || kind === 'supplier-window') continue;
      for (const span of spans) if (span.to > from && span.from < to) found.set(`${id} ${span.from}`, { kind, name, hard, from: Math.max(from, span.from), to: Math.min(to, span.to) });
    }
  }
  return [...found.values()].sort((a, b) => a.from - b.from || (a.name < b.name ? -1 : 1));
}
