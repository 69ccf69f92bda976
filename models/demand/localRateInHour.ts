import { SLOTS_PER_HOUR, SLOTS_PER_WEEK } from './weekSlots';

/**
 * Mean of a local week's quarter-hour rates over one hour of the UTC week. `offsetMinutes` is how far the local clock is
 * ahead of UTC. Example: present from local Monday 06:00 at 330 minutes ahead → hour 0 is half covered: 0.5.
 */
export function localRateInHour(localRates: Float64Array, offsetMinutes: number, hour: number): number {
  const shift = Math.round(offsetMinutes / (60 / SLOTS_PER_HOUR));
  let sum = 0;
  for (let quarter = 0; quarter < SLOTS_PER_HOUR; quarter += 1) {
    const utcSlot = hour * SLOTS_PER_HOUR + quarter;
    const localSlot = (((utcSlot + shift) % SLOTS_PER_WEEK) + SLOTS_PER_WEEK) % SLOTS_PER_WEEK;
    sum += localRates[localSlot] ?? 0;
  }
  return sum / SLOTS_PER_HOUR;
}
