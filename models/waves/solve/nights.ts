import { HOURS_PER_WEEK } from '../../demand/weekSlots';
import type { Job, Night } from './job';

/** Hours at which crews of earlier waves are free again, ascending. */
export type Busy = readonly number[];

export const NOBODY_BUSY: Busy = [];

/** The first hour at which a wave that needs so many crews finds them free, and all crews of its jobs still are; infinite where there are never as many. */
export function freeFrom(busy: Busy, needed: number, teams: number): number {
  const over = busy.length + needed - teams;
  if (over <= 0) return 0;
  return busy[over - 1] ?? Number.POSITIVE_INFINITY;
}

export const nightsOf = (jobs: readonly Job[], places: readonly number[]): readonly Night[] => places.flatMap((place) => jobs[place]?.nights ?? []);

/** Whether the nights of one wave need to be looked at together: one waits for another, or crews are free only in the midst of the week. */
export function dependOnEachOther(nights: readonly Night[], week: number, from: number): boolean {
  if (from > week * HOURS_PER_WEEK) return true;
  if (nights.length < 2) return false;
  const ranks = new Set(nights.map(({ rank }) => rank));
  return ranks.size < nights.length || nights.some(({ after }) => after.some((rank) => ranks.has(rank)));
}

interface Together {
  readonly nights: readonly Night[];
  /** None of them begins after this hour, or who waits for them finds no hour any more. */
  readonly until: number;
}

/**
 * The last hours at which the nights of a wave can begin, in the order in which they choose; null where an order or the crews leave none in this week.
 * @param from no night begins before this hour
 */
function latestStarts(nights: readonly Night[], week: number, from: number): readonly Together[] | null {
  const ranked = [...nights].sort((a, b) => b.rank - a.rank);
  const chosen: Together[] = [];
  const limits = new Map<number, number>();
  for (let at = 0; at < ranked.length; ) {
    const rank = ranked[at]?.rank ?? 0;
    let end = at + 1;
    while (ranked[end]?.rank === rank) end += 1;
    const together = ranked.slice(at, end);
    at = end;
    const until = lastCommon(together, week, limits.get(rank) ?? (week + 1) * HOURS_PER_WEEK - 1);
    if (until === -1 || until < from) return null;
    for (const { after } of together) for (const other of after) limits.set(other, Math.min(until, limits.get(other) ?? until));
    chosen.push({ nights: together, until });
  }
  return chosen.reverse();
}

/** The last hour at which all of them can begin, none after `until`; -1 where there is none. */
export function lastCommon(nights: readonly Night[], week: number, until: number): number {
  let hour = until;
  for (let before = -1; before !== hour && hour !== -1; ) {
    before = hour;
    for (const { lastStart } of nights) if (hour !== -1) hour = lastStart(week, hour);
  }
  return hour;
}

/** Whether the nights of a wave can keep their order in a week, none beginning before an hour. */
export const canBegin = (nights: readonly Night[], week: number, from: number): boolean => latestStarts(nights, week, from) !== null;

/** When each night of a wave begins, and what all of them put at risk. */
export interface Begun {
  readonly starts: ReadonlyMap<Night, number>;
  readonly risk: number;
}

/**
 * When the nights of a wave begin: each at its best hour, those that are waited for first, as long as who waits still finds an hour that is no earlier.
 * @returns null where no hours keep the order
 */
export function beginAll(nights: readonly Night[], week: number, from: number): Begun | null {
  const starts = new Map<Night, number>();
  let risk = 0;
  if (!dependOnEachOther(nights, week, from) || bestAreInOrder(nights, week, from)) {
    for (const night of nights) {
      const best = night.best(week);
      if (best === null) return null;
      starts.set(night, best.hour);
      risk += best.risk;
    }
    return { starts, risk };
  }
  const latest = latestStarts(nights, week, from);
  if (latest === null) return null;
  const begun = new Map<number, number>();
  for (const { nights: together, until } of latest) {
    const needed = together.flatMap(({ after }) => after.flatMap((rank) => begun.get(rank) ?? []));
    const best = bestCommon(together, week, Math.max(from, week * HOURS_PER_WEEK, ...needed), until);
    if (best === null) return null;
    for (const night of together) {
      starts.set(night, best.hour);
      begun.set(night.rank, best.hour);
    }
    risk += best.risk;
  }
  return { starts, risk };
}

/** Whether the best hours of all of them keep the order already. */
function bestAreInOrder(nights: readonly Night[], week: number, from: number): boolean {
  const best = nights.map((night) => ({ rank: night.rank, after: night.after, hour: night.best(week)?.hour ?? -1 }));
  return best.every(({ rank, after, hour }) => hour >= from && best.every((other) => (other.rank !== rank || other.hour === hour) && (!after.includes(other.rank) || other.hour <= hour)));
}

/** The hour with least at risk, then with the longest quiet behind it, then the earliest. */
function bestCommon(nights: readonly Night[], week: number, from: number, until: number): { readonly hour: number; readonly risk: number } | null {
  const [only] = nights;
  if (nights.length === 1 && only) {
    // Most nights are free to begin when they would anyway.
    const best = only.best(week);
    if (best !== null && best.hour >= from && best.hour <= until) return best;
  }
  const hours = nights.map((night) => night.hours());
  let best: { readonly hour: number; readonly risk: number; readonly quiet: number } | null = null;
  for (let hour = Math.ceil(from); hour <= until; hour += 1) {
    let risk = 0;
    let quiet = Number.POSITIVE_INFINITY;
    for (const at of hours) {
      const here = at(hour);
      risk += here?.risk ?? Number.POSITIVE_INFINITY;
      quiet = Math.min(quiet, here?.quietAfter ?? 0);
    }
    if (!Number.isFinite(risk)) continue;
    if (best === null || risk < best.risk - TINY || (risk <= best.risk + TINY && quiet > best.quiet)) best = { hour, risk, quiet };
  }
  return best;
}

/** Sums of costs are not exact in binary. */
const TINY = 1e-6;

/** The hours at which crews are free again once a wave has begun; those that were free before it are left out. */
export function busyAfter(busy: Busy, { starts }: Begun): Busy {
  const first = Math.min(...starts.values());
  const ends = [...busy.filter((end) => end > first), ...[...starts].flatMap(([{ crewHours }, start]) => crewHours.map((hours) => start + hours))];
  return ends.sort((a, b) => a - b);
}

/** By week, what a wave of these jobs puts at risk when its crews are free; infinite where it cannot keep its orders or one of them does not fit. */
export const riskOfWave = (jobs: readonly Job[], places: readonly number[], lastWeek: number): Float64Array => riskBy(jobs, places, lastWeek, (nights, week) => beginAll(nights, week, 0)?.risk ?? Number.POSITIVE_INFINITY);

/** The same for waves of many jobs: what they put at risk if each began at its best hour, where they can keep their orders. */
export const riskOfLargeWave = (jobs: readonly Job[], places: readonly number[], lastWeek: number): Float64Array => riskBy(jobs, places, lastWeek, (nights, week, sum) => (canBegin(nights, week, 0) ? sum : Number.POSITIVE_INFINITY));

function riskBy(jobs: readonly Job[], places: readonly number[], lastWeek: number, ordered: (nights: readonly Night[], week: number, sum: number) => number): Float64Array {
  const risk = new Float64Array(lastWeek + 1);
  for (const place of places) for (let week = 0; week <= lastWeek; week += 1) risk[week] = (risk[week] ?? 0) + (jobs[place]?.risk[week] ?? Number.POSITIVE_INFINITY);
  const nights = nightsOf(jobs, places);
  return dependOnEachOther(nights, 0, 0) ? risk.map((sum, week) => (Number.isFinite(sum) ? ordered(nights, week, sum) : sum)) : risk;
}

/** Whether cutovers can last until the next wave may begin, so that crews have to be looked after hour by hour. */
export function crewsCarryOver(jobs: readonly Job[], gapWeeks: number): boolean {
  const longest = Math.max(0, ...jobs.flatMap(({ nights }) => nights.flatMap(({ crewHours }) => crewHours)));
  // The last hour of a week at the latest.
  return longest + HOURS_PER_WEEK - 1 > gapWeeks * HOURS_PER_WEEK;
}
