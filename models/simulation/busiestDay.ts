import type { Assumptions } from '../assumptions/register';
import type { PeakLoad } from '../capacity/peakLoad';
import type { Demand } from '../demand/demand';
import { HOURS_PER_WEEK } from '../demand/weekSlots';
import type { TransactionClass } from '../document/schema/workload';
import { mixService } from './mixService';
import type { ServiceTime } from './serviceTime';
import { SIMULATION } from './settings';

export const SECONDS_PER_HOUR = 3600;

/** An hour of the demand curve: its busiest minutes first, then the calmer rest that keeps the hour's mean. */
export interface DayHour {
  readonly hourOfWeek: number;
  readonly burstSeconds: number;
  readonly burstPerSecond: number;
  readonly calmPerSecond: number;
  /** Null when nothing arrives. */
  readonly service: ServiceTime | null;
}

/**
 * The hours round the binding one, which lies in their middle, with the mix and the rate of each. The busiest minutes
 * of the binding hour have the rate that the workers were sized for.
 * @example 3,600 requests/h, burst 1.6 for 5 minutes → 1.6/s for 300 s, then 0.945/s for 3,300 s
 */
export function busiestDay(demand: Demand, load: PeakLoad, assumptions: Assumptions): readonly DayHour[] {
  const burst = assumptions.value('demand.burst');
  const burstSeconds = Math.min(SECONDS_PER_HOUR, assumptions.value('demand.burst-minutes') * 60);
  return hoursRound(demand.peakHour).map((hourOfWeek) => {
    const mix = Object.entries(demand.byClass)
      .map(([name, hours]) => ({ class: name as TransactionClass, requestsPerHour: hours[hourOfWeek] ?? 0 }))
      .filter((each) => each.requestsPerHour > 0);
    const mean = (mix.reduce((sum, each) => sum + each.requestsPerHour, 0) * demand.growthFactor) / SECONDS_PER_HOUR;
    const burstPerSecond = hourOfWeek === demand.peakHour ? load.arrivalsPerSecond : mean * burst;
    const rest = SECONDS_PER_HOUR - burstSeconds;
    const calmPerSecond = rest === 0 ? 0 : Math.max(0, mean * SECONDS_PER_HOUR - burstPerSecond * burstSeconds) / rest;
    return { hourOfWeek, burstSeconds, burstPerSecond, calmPerSecond, service: mix.length === 0 ? null : mixService(mix, assumptions) };
  });
}

/** Example: hour 3 with a day of 24 → 159 … 167, 0 … 14. */
export function hoursRound(hourOfWeek: number): readonly number[] {
  const first = hourOfWeek - SIMULATION.dayHours / 2;
  return Array.from({ length: SIMULATION.dayHours }, (_, index) => (first + index + HOURS_PER_WEEK) % HOURS_PER_WEEK);
}

export const requestsOf = (hour: DayHour): number => hour.burstPerSecond * hour.burstSeconds + hour.calmPerSecond * (SECONDS_PER_HOUR - hour.burstSeconds);
