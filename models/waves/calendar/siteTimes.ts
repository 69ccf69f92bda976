import { HOURS_PER_WEEK } from '../../demand/weekSlots';
import type { Blackout } from './blackout';
import { hourMarks } from './hourMarks';
import { isOpenAt } from './openStarts';
import type { OpenStarts } from './openWeeks';
import type { HourRanges, Span } from './siteHours';
import type { CutoverLength } from './startHours';
import { windowHours } from './windowHours';

/** The calendar of a site as the stretches between its changes, so that what a start finds is looked up at once: years of hours of a thousand sites would be gigabytes. */
export interface SiteTimes {
  readonly open: OpenStarts;
  /** Hours that are hard or cost: the first and the one behind the last of each stretch, in pairs, ascending. */
  readonly loud: Int32Array;
  /** Hours at which the cost of an hour changes, ascending. */
  readonly changes: Int32Array;
  /** By change, what all hours before it cost, and what one costs from there on, in currency. */
  readonly paid: Float64Array;
  readonly perHour: Float64Array;
  /** Whole hours of the cutover, of it and its way back, and of all that is looked at. */
  readonly length: number;
  readonly whole: number;
  readonly hours: number;
}

/** What a cutover of one site that begins at an hour finds. */
export interface SiteStart {
  /** What its hours put at risk, in currency. */
  readonly risk: number;
  /** Hours from the start until work or something hard begins after its end. */
  readonly freeHours: number;
  /** Hours without work or anything hard behind its end. */
  readonly quietAfter: number;
}

interface TimesQuestion {
  readonly entries: readonly Blackout[];
  readonly timeZone: string;
  readonly length: CutoverLength;
  /** Hours at which it can begin. */
  readonly open: OpenStarts;
  /** What an hour of a soft entry costs, in currency. */
  readonly costOf: (entry: Blackout) => number;
}

/** Sums up the calendars of sites; the same arrays serve all counting. */
export function siteTimes(rangesOf: (spans: Blackout['spans'], timeZone: string) => HourRanges, { weeks }: Span): (question: TimesQuestion) => SiteTimes {
  const hours = (weeks + 1) * HOURS_PER_WEEK;
  // By hour: entries that begin there less those that end, the same of those that cost, and what they cost.
  const [held, costing, cost] = [new Int16Array(hours + 1), new Int16Array(hours + 1), new Float64Array(hours + 1)];
  const marks = hourMarks(hours);
  return ({ entries, timeZone, length, open, costOf }) => {
    for (const entry of entries) {
      const perHour = entry.hard ? 0 : costOf(entry);
      if (!entry.hard && perHour === 0) continue;
      const ranges = rangesOf(entry.spans, entry.timeZone ?? timeZone);
      for (let at = 0; at < ranges.length; at += 1) {
        const [hour = 0, sign] = [ranges[at], at % 2 === 0 ? 1 : -1];
        marks.mark(hour);
        held[hour] = (held[hour] ?? 0) + sign;
        if (perHour === 0) continue;
        costing[hour] = (costing[hour] ?? 0) + sign;
        cost[hour] = (cost[hour] ?? 0) + sign * perHour;
      }
    }
    const [loud, changes, paid, perHour]: [number[], number[], number[], number[]] = [[], [], [], []];
    let [holding, costly, rate, sum, since] = [0, 0, 0, 0, 0];
    marks.clear((hour) => {
      const [change, costChange, rateChange] = [held[hour] ?? 0, costing[hour] ?? 0, cost[hour] ?? 0];
      for (const array of [held, costing, cost]) array[hour] = 0;
      if (change !== 0) {
        if (holding === 0) loud.push(hour);
        holding += change;
        if (holding === 0) loud.push(hour);
      }
      if (costChange === 0 && rateChange === 0) return;
      sum += (hour - since) * rate;
      costly += costChange;
      // Sums of costs are not exact in binary: where nothing costs, nothing is left of them.
      rate = costly === 0 ? 0 : rate + rateChange;
      since = hour;
      changes.push(hour);
      paid.push(sum);
      perHour.push(rate);
    });
    return {
      open,
      loud: Int32Array.from(loud),
      changes: Int32Array.from(changes),
      paid: Float64Array.from(paid),
      perHour: Float64Array.from(perHour),
      length: Math.ceil(length.hours),
      whole: windowHours(length),
      hours,
    };
  };
}

/** Null where it and its way back touch something hard, or it may not begin then. */
export function startAt(times: SiteTimes, hour: number): SiteStart | null {
  const { open, length, whole } = times;
  if (!isOpenAt(open, hour)) return null;
  const quietAfter = quietFrom(times, hour + length);
  return { risk: riskFrom(times, hour), freeHours: length + Math.max(quietAfter, whole - length), quietAfter };
}

/** What the hours of a cutover that begins then cost, in currency. */
export const riskFrom = (times: SiteTimes, hour: number): number => (times.changes.length === 0 ? 0 : Math.max(0, paidBefore(times, hour + times.length) - paidBefore(times, hour)));

function paidBefore({ changes, paid, perHour }: SiteTimes, hour: number): number {
  const at = lastUpTo(changes, 1, hour);
  return at === -1 ? 0 : (paid[at] ?? 0) + (hour - (changes[at] ?? 0)) * (perHour[at] ?? 0);
}

/** Hours from this one until the next that is hard or costs. */
export function quietFrom({ loud, hours }: SiteTimes, hour: number): number {
  const at = lastUpTo(loud, 2, hour);
  if (at !== -1 && (loud[at + 1] ?? hours) > hour) return 0;
  return (loud[at === -1 ? 0 : at + 2] ?? hours) - hour;
}

/** The place of the last value that is no greater, of every so many of an ascending list; -1 where all are. */
function lastUpTo(values: Int32Array, every: 1 | 2, most: number): number {
  let [low, high] = [0, values.length / every];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[every * middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? -1 : every * (low - 1);
}
