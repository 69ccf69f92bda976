import type { Site, UserClass } from '../document/schema/site';
import { recall } from '../memo/recall';
import { keptByShifts } from './keptByShifts';
import { SLOTS_PER_WEEK, slotsOfWindow } from './weekSlots';

/**
 * Share of a user class that is on shift in every quarter hour of the local week. Overlapping shifts add up
 * (handover), but nobody is there twice: the sum is capped at 1 unless shifts themselves are parts of the whole.
 * Example: two shifts with presence 0.5 each, 06–14 and 14–22 → 0.5 from 06:00 to 22:00.
 */
export const presenceOf = ({ shifts }: Site, userClass: UserClass): Float64Array => recall(keptByShifts(shifts), `slots of ${userClass}`, () => presenceIn(shifts, userClass));

function presenceIn(shifts: Site['shifts'], userClass: UserClass): Float64Array {
  const presence = new Float64Array(SLOTS_PER_WEEK);
  for (const shift of shifts) {
    const share = shift.presence[userClass] ?? 1;
    for (const slot of slotsOfWindow(shift)) presence[slot] = Math.min(1, (presence[slot] ?? 0) + share);
  }
  return presence;
}

/** 1 in the quarter hours in which any shift runs, else 0. */
export const operatingSlots = ({ shifts }: Site): Float64Array => recall(keptByShifts(shifts), 'open slots', () => openIn(shifts));

function openIn(shifts: Site['shifts']): Float64Array {
  const open = new Float64Array(SLOTS_PER_WEEK);
  for (const shift of shifts) for (const slot of slotsOfWindow(shift)) open[slot] = 1;
  return open;
}
