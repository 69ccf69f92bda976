import { localWeekToUtcHours } from '../../demand/localToUtc';
import { operatingSlots } from '../../demand/sitePresence';
import { HOURS_PER_WEEK, SLOTS_PER_WEEK, slotsOfWindow } from '../../demand/weekSlots';
import { zoneOffsetMinutes } from '../../demand/zoneOffset';
import type { Plan } from '../../document/schema/plan';
import type { WeeklyWindow } from '../../document/schema/primitives';

/** Something that holds some hours of the UTC week: a shift, a change window, a delivery, a nightly run. */
export interface HeldHours {
  readonly id: string;
  readonly name: string;
  readonly where: string;
  /** Above zero in the hours that it touches. */
  readonly hours: Float64Array;
}

/** The week on the clock of UTC, as the zones stand at one instant. */
export interface WeekClock {
  /** Sites while a shift runs. */
  readonly working: readonly HeldHours[];
  /** Workloads that state change windows, in the hours outside them. */
  readonly closed: readonly HeldHours[];
  readonly deliveries: readonly HeldHours[];
  readonly runs: readonly HeldHours[];
}

/** A window without a zone of its own keeps the clock of the first site that it concerns. */
export function weekClockAt(plan: Plan, instant: Date): WeekClock {
  const offsets = new Map<string, number>();
  const offset = (zone: string): number => {
    const known = offsets.get(zone) ?? zoneOffsetMinutes(zone, instant);
    offsets.set(zone, known);
    return known;
  };
  const zoneOfSite = new Map(plan.sites.map((site) => [site.id, site.timeZone]));
  const home = plan.sites[0]?.timeZone ?? 'UTC';
  const hoursOf = (window: WeeklyWindow, siteIds: readonly string[]): Float64Array =>
    localWeekToUtcHours(heldSlots([window]), offset(window.timeZone ?? zoneOfSite.get(siteIds[0] ?? '') ?? home));
  return {
    working: plan.sites.map((site) => ({ id: site.id, name: site.name, where: `/sites/${site.id}`, hours: localWeekToUtcHours(operatingSlots(site), offset(site.timeZone)) })),
    closed: plan.workloads
      .filter((workload) => workload.changeWindows.length > 0)
      .map((workload) => ({ id: workload.id, name: workload.name, where: `/workloads/${workload.id}`, hours: outside(workload.changeWindows.map((window) => hoursOf(window, workload.siteIds))) })),
    deliveries: plan.calendars.supplierWindows.map(({ id, name, siteIds, window }) => ({ id, name, where: '/company', hours: hoursOf(window, siteIds) })),
    runs: [
      ...plan.workloads.flatMap((workload) => workload.batch.map((run) => ({ id: `${workload.id}.${run.id}`, name: `${workload.name}: ${run.name}`, where: `/workloads/${workload.id}`, hours: hoursOf(run.window, workload.siteIds) }))),
      ...plan.integrations.flatMap((flow) => (flow.mode === 'batch' && flow.window ? [{ id: flow.id, name: flow.name, where: `/integrations/${flow.id}`, hours: hoursOf(flow.window, []) }] : [])),
    ],
  };
}

function heldSlots(windows: readonly WeeklyWindow[]): Float64Array {
  const slots = new Float64Array(SLOTS_PER_WEEK);
  for (const window of windows) for (const slot of slotsOfWindow(window)) slots[slot] = 1;
  return slots;
}

/** An hour that a window covers only in part lies outside it. */
function outside(windows: readonly Float64Array[]): Float64Array {
  return Float64Array.from({ length: HOURS_PER_WEEK }, (_, hour) => (windows.some((window) => (window[hour] ?? 0) >= 1) ? 0 : 1));
}
