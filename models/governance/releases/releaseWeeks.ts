import { DAYS_PER_WEEK, HOURS_PER_DAY } from '../../demand/calendarUnits';
import { HOURS_PER_WEEK } from '../../demand/weekSlots';
import { zoneOffsetMinutes } from '../../demand/zoneOffset';
import { listed } from '../../rules/planFacts';
import { addDays, weekday } from '../../waves/calendarDays';
import type { ReleaseReason, ReleaseWindow } from '../governance';
import type { GovernanceContext } from '../governanceOutput';
import { dayReasons } from './dayReasons';
import { quietestSlot, type ReleaseSlot } from './quietestSlot';
import { weekClockAt, type HeldHours } from './weekClock';

const WEEKS = 52;

/** The best window of every week of the first year, with what blocks or narrows it. */
export function releaseWeeks({ plan, outcome }: GovernanceContext, liveFrom: string, hours: number): readonly ReleaseWindow[] {
  const cutovers = outcome.waves.filter((wave) => wave.kind === 'pilot' || wave.kind === 'production');
  const zones = [...new Set(plan.sites.map((site) => site.timeZone))];
  const slots = new Map<string, ReleaseSlot>();
  const firstMonday = addDays(plan.company.startDate, (DAYS_PER_WEEK + 1 - weekday(plan.company.startDate)) % DAYS_PER_WEEK);
  return Array.from({ length: WEEKS }, (_, week) => {
    const monday = addDays(firstMonday, week * DAYS_PER_WEEK);
    const instant = new Date(`${addDays(monday, DAYS_PER_WEEK - 1)}T00:00:00Z`);
    const clocks = zones.map((zone) => zoneOffsetMinutes(zone, instant)).join(' ');
    const slot = slots.get(clocks) ?? quietestSlot(weekClockAt(plan, instant), outcome.demand.requestsPerHour, hours);
    slots.set(clocks, slot);
    const first = Math.floor(slot.startHour / HOURS_PER_DAY);
    const last = Math.floor((slot.startHour + Math.min(hours, HOURS_PER_WEEK) - 1) / HOURS_PER_DAY);
    const days = Array.from({ length: last - first + 1 }, (__, index) => addDays(monday, first + index));
    const byDay = dayReasons(plan, cutovers, liveFrom, days);
    const bySlot = days.some((day) => day < liveFrom) ? [] : slotReasons(slot);
    return {
      date: days[0] ?? monday,
      startHourUtc: slot.startHour % HOURS_PER_DAY,
      hours,
      standing: byDay.some((each) => each.blocks) ? 'blocked' : byDay.length + bySlot.length > 0 ? 'restricted' : 'open',
      reasons: [...byDay.map(({ id, text, where }) => ({ id, text, where })), ...bySlot],
      use: null,
    };
  });
}

/** What even the best stretch of the week disturbs, every week. */
function slotReasons(slot: ReleaseSlot): readonly ReleaseReason[] {
  const reason = (id: string, held: readonly HeldHours[], text: (names: string) => string): readonly ReleaseReason[] =>
    held.length === 0 ? [] : [{ id, text: text(listed(held.map((each) => each.name))), where: held[0]?.where ?? '' }];
  return [
    ...reason('change-window', slot.closed, (names) => `outside the change window of ${names}`),
    ...reason('shift', slot.working, (names) => `a shift runs at ${names}`),
    ...reason('delivery', slot.deliveries, (names) => `deliveries run: ${names}`),
    ...reason('batch', slot.runs, (names) => `batch work runs then: ${names}`),
  ];
}
