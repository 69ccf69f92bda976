import { MS_PER_MINUTE } from '../../demand/calendarUnits';
import type { Plan, Site, TransactionClass, Workload } from '../../document';
import { seasonalFactor } from '../../demand/loadFactors';
import { operatingSlots, presenceOf } from '../../demand/sitePresence';
import { SLOTS_PER_HOUR, SLOTS_PER_WEEK } from '../../demand/weekSlots';
import { zoneOffsetMinutes } from '../../demand/zoneOffset';
import { FORM_SHEETS } from '../../theatre/formFields';
import { PROCEDURES } from '../../theatre/procedures';
import { worksOn } from '../../waves/calendar/worksOn';
import { dateOfTime } from '../../waves/calendarDays';

const MS_PER_SLOT = 3_600_000 / SLOTS_PER_HOUR;
/** 1 January 1970 was a Thursday. */
const SLOTS_PER_DAY_OF_WEEK_SHIFT = 3 * 24 * SLOTS_PER_HOUR;

export interface PaperWork {
  /** Hours of the cutover in which a shift works. */
  readonly hoursOnShift: number;
  /** Lines on paper by process and kind of form; forms without lines are left out. */
  readonly lines: readonly { readonly workloadId: string; readonly class: TransactionClass; readonly lines: number }[];
  /** People on those shifts who can type them in afterwards. */
  readonly people: number;
}

export const NO_PAPER: PaperWork = { hoursOnShift: 0, lines: [], people: 0 };

/**
 * What is written by hand from the start of a cutover until users are in (ms), at today's load:
 * Σ classes of people: named × active share × steps an hour × hours on shift × season. Holidays and shutdowns are free.
 * @example 10 people × 0.5 active × 6 reports/h × 2 h on shift = 60 lines
 */
export function paperWork(plan: Plan, site: Site, start: number, end: number, workloads: readonly Workload[]): PaperWork {
  const slots = slotsBetween(plan, site, start, end);
  const hoursOf = (share: Float64Array): number => slots.reduce((sum, slot) => sum + (share[slot] ?? 0), 0) / SLOTS_PER_HOUR;
  const hoursOnShift = hoursOf(operatingSlots(site));
  if (hoursOnShift === 0) return NO_PAPER;
  const season = seasonalFactor(plan, site.id);
  const active = new Map(site.users.map((each) => [each.class, each.named * each.activeShare]));
  const hours = new Map(site.users.map((each) => [each.class, hoursOf(presenceOf(site, each.class))]));
  const lines = workloads
    .filter(({ process }) => PROCEDURES[process].paper)
    .flatMap((workload) =>
      [...new Set(workload.transactions.map((step) => step.class))]
        .filter((step) => FORM_SHEETS[step] !== undefined)
        .map((step) => ({
          workloadId: workload.id,
          class: step,
          lines: workload.transactions.filter((each) => each.class === step).reduce((sum, each) => sum + (active.get(each.userClass) ?? 0) * each.perUserHour * (hours.get(each.userClass) ?? 0) * season, 0),
        })),
    )
    .filter((each) => each.lines > 0);
  return { hoursOnShift, lines, people: [...active].reduce((sum, [name, people]) => sum + ((hours.get(name) ?? 0) > 0 ? people : 0), 0) };
}

/** Quarter hours of the site's own week, those of free days left out. */
function slotsBetween(plan: Plan, site: Site, from: number, to: number): readonly number[] {
  const offset = zoneOffsetMinutes(site.timeZone, new Date(from)) * MS_PER_MINUTE;
  const works = worksOn(plan, site, { from: dateOfTime(from + offset), to: dateOfTime(to + offset) });
  const slots: number[] = [];
  for (let wall = from + offset; wall < to + offset; wall += MS_PER_SLOT) {
    if (works(dateOfTime(wall))) slots.push((Math.floor(wall / MS_PER_SLOT) + SLOTS_PER_DAY_OF_WEEK_SHIFT) % SLOTS_PER_WEEK);
  }
  return slots;
}
