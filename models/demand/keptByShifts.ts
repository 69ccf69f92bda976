import type { Site } from '../document/schema/site';
import { byObject } from '../memo/byObject';
import { lastFew } from '../memo/lastFew';

/** As many different weeks of shifts as the plants of a large company have; a memory, not a limit. */
const WEEKS_KEPT = 256;

const bySaying = lastFew(
  WEEKS_KEPT,
  (_: Site['shifts']) => new Map<string, unknown>(),
  (shifts) => JSON.stringify(shifts),
);

/**
 * Room for what follows from shifts alone. Shifts count by what they say: a plan that comes to a worker is a copy, and the
 * shifts seldom change from one edit to the next.
 * @example recall(keptByShifts(site.shifts), 'open', …), then with a copy of the site → worked out once
 */
export const keptByShifts = byObject((shifts: Site['shifts']) => bySaying(shifts));
