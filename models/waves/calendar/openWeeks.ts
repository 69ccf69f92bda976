import { HOURS_PER_WEEK } from '../../demand/weekSlots';
import type { Blackout } from './blackout';
import { hourMarks } from './hourMarks';
import type { HourRanges, Span } from './siteHours';
import type { CutoverLength, StartHours } from './startHours';
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
  const hours = (span.weeks + 1) * HOURS_PER_WEEK;
  // By hour, how many entries begin there, less those that end.
  const count = new Int16Array(hours + 1);
  const marks = hourMarks(hours);
  return ({ hard, timeZone, length, starts }) => {
    for (const each of hard) {
      const ranges = rangesOf(each.spans, each.timeZone ?? timeZone);
      for (let at = 0; at < ranges.length; at += 1) {
        const hour = ranges[at] ?? 0;
        count[hour] = (count[hour] ?? 0) + (at % 2 === 0 ? 1 : -1);
        marks.mark(hour);
      }
    }
    const open: number[] = [];
    const whole = windowHours(length);
    const last = Math.min(Math.ceil(starts.to) - 1, span.weeks * HOURS_PER_WEEK - 1);
    let [held, freeFrom] = [0, 0];
    const close = (end: number): void => {
      const first = Math.max(freeFrom, starts.from);
      if (Math.min(end - whole, last) >= first) open.push(first, Math.min(end - whole, last));
    };
    marks.clear((hour) => {
      const change = count[hour] ?? 0;
      count[hour] = 0;
      if (held === 0 && change !== 0) close(hour);
      held += change;
      if (held === 0 && change !== 0) freeFrom = hour;
    });
    if (held === 0) close(hours);
    return Int32Array.from(open);
  };
}
