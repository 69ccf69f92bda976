import { MS_PER_HOUR } from '../demand/calendarUnits';
import type { Cutover } from '../report/migrationPlan';
import type { CutoverLength } from './calendar/startHours';
import type { ZoneClock } from './calendar/zoneClock';
import { instantText, minuteOfTime } from './calendarDays';

type CutoverTimes = Pick<Cutover, 'start' | 'end' | 'pointOfNoReturn' | 'localStart' | 'localEnd' | 'localPointOfNoReturn'>;

interface TimesQuestion {
  readonly clock: ZoneClock;
  /** Instant, ms. */
  readonly start: number;
  readonly length: CutoverLength;
  /** Hours from the start until work or something hard begins. */
  readonly freeHours: number;
  /** Hours after its end for which anybody would still go back. */
  readonly openHours: number;
  /** The instant at which the next wave begins, ms; infinite for the last. */
  readonly nextWave: number;
}

/**
 * The moments of a cutover, in UTC and on the clock of its site. Point of no return = what comes first of: end of the free time − way back, end + hours for
 * which the way back stays open, begin of the next wave − way back; but never before the end. All hours are whole ones that really pass,
 * so that a change of clocks moves what the wall shows and nothing else.
 * @example Chicago, Saturday 2027-03-13 22:00, 15 h, 4 h back, free for 19 h → end Sunday 14:00 on the wall, which is its point of no return
 */
export function cutoverTimes({ clock, start, length, freeHours, openHours, nextWave }: TimesQuestion): CutoverTimes {
  const end = start + Math.ceil(length.hours) * MS_PER_HOUR;
  const back = Math.ceil(length.rollbackHours) * MS_PER_HOUR;
  const last = Math.max(end, Math.min(start + freeHours * MS_PER_HOUR - back, end + Math.floor(openHours) * MS_PER_HOUR, nextWave - back));
  const [localStart, localEnd, localPointOfNoReturn] = [start, end, last].map((each) => minuteOfTime(clock.wallAt(each))) as [string, string, string];
  return { start: instantText(start), end: instantText(end), pointOfNoReturn: instantText(last), localStart, localEnd, localPointOfNoReturn };
}
