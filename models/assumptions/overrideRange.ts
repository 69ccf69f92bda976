import type { Assumption } from './assumption';

/** How far beyond its range an assumption may be set: enough for odd estates, not for a slip of the keyboard. */
const STRETCH = 100;

/** Least and largest value that an override may have. */
export function overrideRange({ low, high, unit }: Assumption): readonly [number, number] {
  return [low === 0 ? 0 : low / STRETCH, unit === 'share' ? 1 : high * STRETCH];
}
