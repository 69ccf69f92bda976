import { SLOTS_PER_HOUR } from '../demand/weekSlots';
import type { Activity } from './clock';

export interface Inflow {
  readonly id: string;
  readonly kibPerHour: number;
  readonly activity: Activity;
}

export interface Filled {
  /** Null while everything fits. */
  readonly fullAtHour: number | null;
  readonly peakKib: number;
  /** Corners of the filling line. */
  readonly points: readonly { readonly hour: number; readonly kib: number }[];
}

/**
 * Fills a store quarter by quarter until the outage ends or it is full; what comes later finds no place, whoever sent it.
 * @param sizeKib null: no limit is known
 * @example 2,600 messages/h × 2 KiB into 100,000 KiB → full after 100,000 ÷ 5,200 = 19.23 h
 */
export function fillStore(sizeKib: number | null, inflows: readonly Inflow[], hours: number): Filled {
  const points = [{ hour: 0, kib: 0 }];
  let kib = 0;
  if (sizeKib === 0 && inflows.length > 0) return { fullAtHour: 0, peakKib: 0, points };
  for (let quarter = 0; quarter / SLOTS_PER_HOUR < hours; quarter += 1) {
    const begins = quarter / SLOTS_PER_HOUR;
    const length = Math.min(1 / SLOTS_PER_HOUR, hours - begins);
    const rate = inflows.reduce((sum, each) => sum + each.kibPerHour * each.activity(quarter), 0);
    // Sums of shares are not exact in binary; a store sized for these hours must not run over by a rounding.
    if (sizeKib !== null && kib + rate * length > sizeKib * (1 + 1e-9)) {
      const fullAtHour = begins + Math.max(0, sizeKib - kib) / rate;
      return { fullAtHour, peakKib: sizeKib, points: [...points, { hour: fullAtHour, kib: sizeKib }, { hour: hours, kib: sizeKib }] };
    }
    kib += rate * length;
    const last = points.at(-1);
    const ends = begins + length;
    if (ends === Math.round(ends) || ends === hours || last === undefined) points.push({ hour: ends, kib });
  }
  return { fullAtHour: null, peakKib: kib, points };
}
