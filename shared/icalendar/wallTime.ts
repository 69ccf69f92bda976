import type { IcsDateObject } from 'ts-ics';
import { zoneClock } from '../../models/waves/calendar/zoneClock';

/** Marks times without a zone, which the library would take for UTC. No zone of IANA has this name. */
export const FLOATING = 'X-FLOATING';

const WEEK = 7 * 86_400_000;

/** What clocks on the wall show, as if it were UTC, and where they hang. */
export interface WallTime {
  readonly at: number;
  readonly wholeDay: boolean;
  /** As the file names it; absent on the clock of whoever reads it. */
  readonly zone?: string;
}

export function wallTimeOf({ type, date, local }: IcsDateObject): WallTime {
  if (type === 'DATE') return { at: date.getTime(), wholeDay: true };
  if (local === undefined) return { at: date.getTime(), wholeDay: false, zone: 'UTC' };
  return local.timezone === FLOATING ? { at: local.date.getTime(), wholeDay: false } : { at: local.date.getTime(), wholeDay: false, zone: local.timezone };
}

/** An instant on the clock of a zone that is known, else as it is. */
export function onWall(instant: number, zone: string | undefined): number {
  if (zone === undefined || zone === 'UTC' || !isZone(zone)) return instant;
  return zoneClock(zone, instant - WEEK, instant + WEEK).wallAt(instant);
}

export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
