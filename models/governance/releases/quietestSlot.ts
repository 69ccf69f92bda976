import { HOURS_PER_WEEK } from '../../demand/weekSlots';
import type { HeldHours, WeekClock } from './weekClock';

/** A stretch of the UTC week in which a release fits best, and what it still disturbs. */
export interface ReleaseSlot {
  /** 0 … 167, Monday 00:00 first. */
  readonly startHour: number;
  readonly closed: readonly HeldHours[];
  readonly working: readonly HeldHours[];
  readonly deliveries: readonly HeldHours[];
  readonly runs: readonly HeldHours[];
}

/** How far an overrun may reach. */
const NEIGHBOURHOOD_HOURS = 12;

/**
 * The start that breaks the fewest change windows, then disturbs the fewest sites at work, deliveries and runs, then the
 * fewest requests, inside and then round it, so that an overrun meets few people; the earliest of equals. A stretch may run over Sunday night into Monday.
 * @example one plant from Monday to Friday, change window Sunday 04–12, 3 h → Sunday 04:00
 */
export function quietestSlot(clock: WeekClock, requestsPerHour: Float64Array, hours: number): ReleaseSlot {
  const starts = Array.from({ length: HOURS_PER_WEEK }, (_, startHour) => startHour);
  const ranks = starts.map((startHour) => {
    const touched = (held: readonly HeldHours[]): number => held.filter((each) => touches(each, startHour, hours)).length;
    return [touched(clock.closed), touched(clock.working), touched(clock.deliveries), touched(clock.runs), sumOver(requestsPerHour, startHour, hours), sumOver(requestsPerHour, startHour + HOURS_PER_WEEK - NEIGHBOURHOOD_HOURS, hours + 2 * NEIGHBOURHOOD_HOURS)];
  });
  const startHour = starts.reduce((best, each) => (isBefore(ranks[each] ?? [], ranks[best] ?? []) ? each : best), 0);
  const disturbed = (held: readonly HeldHours[]): readonly HeldHours[] => held.filter((each) => touches(each, startHour, hours));
  return { startHour, closed: disturbed(clock.closed), working: disturbed(clock.working), deliveries: disturbed(clock.deliveries), runs: disturbed(clock.runs) };
}

function touches({ hours }: HeldHours, start: number, length: number): boolean {
  for (let hour = start; hour < start + length; hour += 1) if ((hours[hour % HOURS_PER_WEEK] ?? 0) > 0) return true;
  return false;
}

function sumOver(series: Float64Array, start: number, length: number): number {
  let sum = 0;
  for (let hour = start; hour < start + length; hour += 1) sum += series[hour % HOURS_PER_WEEK] ?? 0;
  return sum;
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const place = a.findIndex((value, index) => Math.abs(value - (b[index] ?? 0)) > 1e-9);
  return place !== -1 && (a[place] ?? 0) < (b[place] ?? 0);
}
