import { CUTOVER_ROLES, type CutoverRole } from '../../../models/cutover/roles';
import { MINUTES_PER_DAY } from '../../../models/demand/calendarUnits';
import { spanText } from '../continuity/words';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;

/** `2027-06-05T06:00` → `Sat 2027-06-05 06:00`. */
export function momentText(local: string): string {
  const day = DAYS[new Date(`${local}:00Z`).getUTCDay()] ?? '';
  return `${day} ${local.replace('T', ' ')}`;
}

export const roleText = (role: CutoverRole): string => CUTOVER_ROLES[role];

/** A list in one cell. */
export const joined = (items: readonly string[]): string => items.join('; ');

/** `3 h 30 min`; whole days from two on: `14 days`. */
export const lengthText = (minutes: number): string => (minutes % MINUTES_PER_DAY === 0 && minutes > MINUTES_PER_DAY ? `${String(minutes / MINUTES_PER_DAY)} days` : spanText(minutes));
