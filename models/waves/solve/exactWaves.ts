import type { Job, Wave, WaveRules } from './job';
import { timeWaves } from './timeWaves';

/** Sets of jobs × groups of one wave up to which all orders are tried. */
const MOST_STEPS = 2_000_000;
/** Places are bits of a number. */
const MOST_JOBS = 20;

interface Group {
  /** Places of its jobs as bits. */
  readonly mask: number;
  readonly jobs: readonly number[];
  /** Jobs that its jobs wait for. */
  readonly needs: number;
  /** Sum of the risks of its jobs by week; infinite where one of them does not fit. */
  readonly risk: Float64Array;
}

interface State {
  readonly week: number;
  readonly moved: number;
  readonly group: Group;
  readonly before: State | null;
}

/** Whether `exactWaves` is worth its time. */
export function fewEnough(jobs: readonly Job[], { crews }: WaveRules): boolean {
  if (jobs.length > MOST_JOBS) return false;
  let [groups, choose] = [0, 1];
  for (let size = 1; size <= Math.min(crews, jobs.length); size += 1) {
    choose = (choose * (jobs.length - size + 1)) / size;
    groups += choose;
  }
  return 2 ** jobs.length * groups <= MOST_STEPS;
}

/**
 * The best waves, by trying all: the last wave begins as early as possible; of those plans, one whose riskiest wave is
 * the least risky; of those, with the least risk in all for its order of groups. Exact for the first two. A set of moved jobs that is reached
 * earlier leaves at least as much open as the same set reached later, so one state per set and number of waves is enough.
 * @returns null when no plan keeps to the rules
 * @example two jobs of one crew each, one crew, waves 4 weeks apart, all weeks open → weeks 0 and 4
 */
export function exactWaves(jobs: readonly Job[], rules: WaveRules): readonly Wave[] | null {
  if (jobs.length === 0) return [];
  const groups = groupsOf(jobs, rules);
  const soonest = reach(jobs, groups, rules, Number.POSITIVE_INFINITY);
  if (soonest === null) return null;
  const inTime = { ...rules, lastWeek: soonest.week };
  const limits = risksOf(groups, soonest.week);
  let [low, high] = [0, limits.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reach(jobs, groups, inTime, limits[middle] ?? 0) === null) low = middle + 1;
    else high = middle;
  }
  const peak = limits[low] ?? Number.POSITIVE_INFINITY;
  const calmest = reach(jobs, groups, inTime, peak);
  return calmest && timeWaves(pathOf(calmest), jobs, inTime, peak);
}

/** Every set of jobs that one wave can hold. */
function groupsOf(jobs: readonly Job[], { crews, exposure, lastWeek }: WaveRules): readonly Group[] {
  const groups: Group[] = [];
  const grow = (from: number, mask: number, needs: number, members: readonly number[], usedCrews: number, exposed: number, risk: Float64Array): void => {
    for (let next = from; next < jobs.length; next += 1) {
      const job = jobs[next];
      if (!job || usedCrews + job.crews > crews || exposed + job.exposure > exposure) continue;
      const both = risk.map((value, week) => value + (job.risk[week] ?? Number.POSITIVE_INFINITY));
      if (!both.some(Number.isFinite)) continue;
      const grown = { mask: mask | (1 << next), jobs: [...members, next], needs: needs | bitsOf(job.after), risk: both };
      groups.push(grown);
      grow(next + 1, grown.mask, grown.needs, grown.jobs, usedCrews + job.crews, exposed + job.exposure, both);
    }
  };
  grow(0, 0, 0, [], 0, 0, new Float64Array(lastWeek + 1));
  return groups;
}

/** Every risk that a wave can have up to a week, ascending. */
function risksOf(groups: readonly Group[], lastWeek: number): readonly number[] {
  const risks = new Set<number>();
  for (const { risk } of groups) for (let week = 0; week <= lastWeek; week += 1) if (Number.isFinite(risk[week])) risks.add(risk[week] ?? 0);
  return [...risks].sort((a, b) => a - b);
}

/** The earliest end, wave by wave: of each number of waves the sets that can have moved, each as early as possible. */
function reach(jobs: readonly Job[], groups: readonly Group[], rules: WaveRules, mostRisk: number): State | null {
  const all = (1 << jobs.length) - 1;
  const lockedTo = (wave: number): number => bitsOf([...jobs.keys()].filter((place) => jobs[place]?.wave === wave));
  const crewsLeft = crewsOutside(jobs);
  const locked = bitsOf([...jobs.keys()].filter((place) => jobs[place]?.wave !== null));
  let best: State | null = null;
  let layer = new Map<number, State | null>([[0, null]]);
  for (let wave = 1; wave <= jobs.length && layer.size > 0; wave += 1) {
    const next = new Map<number, State>();
    const here = lockedTo(wave);
    // The wave holds all jobs that are locked to it and none that is locked to another; the first holds the pilot alone.
    const may = groups.filter(({ mask }) => (mask & locked) === here && (wave > 1 || rules.pilot === null || mask === 1 << rules.pilot));
    for (const [moved, before] of layer) {
      const from = before === null ? 0 : before.week + rules.gapWeeks;
      for (const group of may) {
        if ((group.mask & moved) !== 0 || ((moved | group.mask) & group.needs) !== group.needs) continue;
        const known = next.get(moved | group.mask);
        // Those that are left need so many waves more.
        const until = rules.lastWeek - Math.ceil((crewsLeft[moved | group.mask] ?? 0) / rules.crews) * rules.gapWeeks;
        const week = firstWeek(group.risk, from, Math.min(until, (known?.week ?? Number.POSITIVE_INFINITY) - 1), mostRisk);
        if (week !== null) next.set(moved | group.mask, { week, moved: moved | group.mask, group, before });
      }
    }
    const done = next.get(all);
    if (done && (best === null || done.week < best.week)) best = done;
    next.delete(all);
    layer = next;
  }
  return best;
}

/** By set of moved jobs, the crews of those that have not. */
function crewsOutside(jobs: readonly Job[]): Uint16Array {
  const left = new Uint16Array(1 << jobs.length);
  for (let moved = left.length - 1; moved >= 0; moved -= 1) for (const [place, job] of jobs.entries()) if ((moved & (1 << place)) === 0) left[moved] = (left[moved] ?? 0) + job.crews;
  return left;
}

const bitsOf = (places: readonly number[]): number => places.reduce((bits, place) => bits | (1 << place), 0);

function firstWeek(risk: Float64Array, from: number, to: number, mostRisk: number): number | null {
  for (let week = from; week <= to; week += 1) if ((risk[week] ?? Number.POSITIVE_INFINITY) <= mostRisk && Number.isFinite(risk[week])) return week;
  return null;
}

function pathOf(state: State | null): readonly Wave[] {
  return state === null ? [] : [...pathOf(state.before), { week: state.week, jobs: state.group.jobs }];
}
