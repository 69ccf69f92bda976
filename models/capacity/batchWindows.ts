import { SLOTS_PER_HOUR, SLOTS_PER_WEEK, slotsOfWindow } from '../demand/weekSlots';
import { zoneOffsetMinutes } from '../demand/zoneOffset';
import type { Plan } from '../document/schema/plan';
import type { WeeklyWindow } from '../document/schema/primitives';

/** The weekly window of a batch run or batch flow, on the clock that it keeps. */
export interface BatchWindow {
  /** Owner and run: `accounting/month-close`. */
  readonly key: string;
  readonly what: string;
  readonly window: WeeklyWindow;
  readonly zone: string;
}

/** Every window of the plan. A run without a zone of its own keeps the clock of its workload's first site, a flow that of the first site. */
export function batchWindows(plan: Plan): readonly BatchWindow[] {
  const zoneOfSite = new Map(plan.sites.map((site) => [site.id, site.timeZone]));
  const own = plan.workloads.flatMap((workload) =>
    workload.batch.map(({ id, name, window }) => ({ key: `${workload.id}/${id}`, what: `${workload.name}: ${name}`, window, zone: window.timeZone ?? zoneOfSite.get(workload.siteIds[0] ?? '') ?? 'UTC' })),
  );
  const flows = plan.integrations.flatMap(({ id, name, mode, window }) =>
    mode === 'batch' && window ? [{ key: `${id}/${id}`, what: name, window, zone: window.timeZone ?? plan.sites[0]?.timeZone ?? 'UTC' }] : [],
  );
  return [...own, ...flows];
}

/** The quarter hours of the UTC week that a window covers at an instant's clocks. Example: 01:00–02:00 in Prague in winter → 00:00–01:00 UTC. */
export function utcSlots({ window, zone }: Pick<BatchWindow, 'window' | 'zone'>, instant: Date): ReadonlySet<number> {
  const shift = Math.round((zoneOffsetMinutes(zone, instant) / 60) * SLOTS_PER_HOUR);
  return new Set(slotsOfWindow(window).map((local) => (local - shift + 2 * SLOTS_PER_WEEK) % SLOTS_PER_WEEK));
}
