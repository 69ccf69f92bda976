import { HOURS_PER_WEEK } from '../../demand/weekSlots';
import type { Blackout } from './blackout';
import type { HourRanges, Span } from './siteHours';
import type { CutoverLength, StartHours } from './siteWeeks';
import { windowHours } from './windowHours';

/** Hours at which a cutover can begin: the first and the last of each stretch, in pairs, ascending. */
export type OpenStarts = Int32Array;

/** What is hard at a site, how long it needs, and when it may begin. */
export interface OpenQuestion {
  readonly hard: readonly Pick<Blackout, 'spans' | 'timeZone'>[];
  readonly timeZone: string;
  readonly length: CutoverLength;
  readonly starts: StartHours;
}

/**
 * The hours at which a cutover of a site fits between what is hard: those that `nightWeeks` chooses from, without looking for the best one. Trials of a
 * conflict ask it for every site again and again, so one array serves all counting.
 */
export function openWeeks(rangesOf: (spans: Blackout['spans'], timeZone: string) => HourRanges, span: Span): (question: OpenQuestion) => OpenStarts {
  const count = new Int16Array((span.weeks + 1) * HOURS_PER_WEEK + 1);
  return ({ hard, timeZone, length, starts }) => {
    count.fill(0);
    for (const each of hard) {
      const ranges = rangesOf(each.spans, each.timeZone ?? timeZone);
      for (let at = 0; at < ranges.length; at += 2) {
        const [first = 0, last = 0] = [ranges[at], ranges[at + 1]];
        count[first] = (count[first] ?? 0) + 1;
        count[last] = (count[last] ?? 0) - 1;
      }
    }
    return startsWithRoom(count, span.weeks, windowHours(length), starts);
  };
}

/** `count` holds by hour how many entries begin there, less those that end. */
function startsWithRoom(count: Int16Array, weeks: number, whole: number, starts: StartHours): OpenStarts {
  const hours = (weeks + 1) * HOURS_PER_WEEK;
  const open: number[] = [];
  let [held, freeFrom] = [0, 0];
  const close = (end: number): void => {
    const first = Math.max(freeFrom, starts.from);
    const last = Math.min(end - whole, Math.ceil(starts.to) - 1, weeks * HOURS_PER_WEEK - 1);
    if (last >= first) open.push(first, last);
  };
  for (let hour = 0; hour < hours; hour += 1) {
    const change = count[hour] ?? 0;
    if (change === 0) continue;
    if (held === 0) close(hour);
    held += change;
    if (held === 0) freeFrom = hour;
  }
  if (held === 0) close(hours);
  return Int32Array.from(open);
}
