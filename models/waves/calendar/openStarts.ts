import { HOURS_PER_WEEK } from '../../demand/weekSlots';
import type { OpenStarts } from './openWeeks';

/** Hours that are in both. */
export function meetingStarts(one: OpenStarts, other: OpenStarts): OpenStarts {
  const both: number[] = [];
  for (let [a, b] = [0, 0]; a < one.length && b < other.length; ) {
    const [first, last] = [Math.max(one[a] ?? 0, other[b] ?? 0), Math.min(one[a + 1] ?? 0, other[b + 1] ?? 0)];
    if (first <= last) both.push(first, last);
    if ((one[a + 1] ?? 0) < (other[b + 1] ?? 0)) a += 2;
    else b += 2;
  }
  return Int32Array.from(both);
}

/** By week 0 where something can begin in it, else infinite. */
export function openRisk(starts: OpenStarts, weeks: number): Float64Array {
  const risk = new Float64Array(weeks).fill(Number.POSITIVE_INFINITY);
  for (let at = 0; at < starts.length; at += 2) risk.fill(0, Math.floor((starts[at] ?? 0) / HOURS_PER_WEEK), Math.floor((starts[at + 1] ?? 0) / HOURS_PER_WEEK) + 1);
  return risk;
}

/** The last hour of a week, none after `until`; -1 where there is none. */
export function lastStartIn(starts: OpenStarts, week: number, until: number): number {
  const [from, to] = [week * HOURS_PER_WEEK, Math.min(until, (week + 1) * HOURS_PER_WEEK - 1)];
  const at = stretchUpTo(starts, to);
  if (at === -1) return -1;
  const hour = Math.min(to, starts[at + 1] ?? -1);
  return hour >= from ? hour : -1;
}

/** The first hour of a week; -1 where there is none. */
export function firstStartIn(starts: OpenStarts, week: number): number {
  const [from, to] = [week * HOURS_PER_WEEK, (week + 1) * HOURS_PER_WEEK - 1];
  const at = stretchUpTo(starts, from);
  if (at !== -1 && (starts[at + 1] ?? -1) >= from) return from;
  const next = starts[at === -1 ? 0 : at + 2] ?? Number.POSITIVE_INFINITY;
  return next <= to ? next : -1;
}

export function isOpenAt(starts: OpenStarts, hour: number): boolean {
  const at = stretchUpTo(starts, hour);
  return at !== -1 && (starts[at + 1] ?? -1) >= hour;
}

/** The place of the last stretch that begins no later than an hour; -1 where none does. */
function stretchUpTo(starts: OpenStarts, hour: number): number {
  let [low, high] = [0, starts.length >> 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[2 * middle] ?? 0) <= hour) low = middle + 1;
    else high = middle;
  }
  return 2 * (low - 1) < 0 ? -1 : 2 * (low - 1);
}
