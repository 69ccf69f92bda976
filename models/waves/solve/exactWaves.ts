import { reachCarried } from './carriedWaves';
import type { Job, Wave, WaveRules } from './job';
import { crewsCarryOver, riskOfWave } from './nights';
import { maskOf, reachWaves } from './reachWaves';
import { timeWaves } from './timeWaves';
import type { Reach, WaveGroup } from './waveGroup';

/** Sets of jobs × groups of one wave up to which all orders are tried. */
const MOST_STEPS = 2_000_000;
/** Places are bits of a number. */
const MOST_JOBS = 20;

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
  const carries = crewsCarryOver(jobs, rules.gapWeeks);
  const reach: Reach = carries ? reachCarried(jobs, groups) : reachWaves(jobs, groups);
  const soonest = reach(rules, Number.POSITIVE_INFINITY);
  const last = soonest?.at(-1);
  if (!soonest || !last) return null;
  const inTime = { ...rules, lastWeek: last.week };
  // No wave is calmer than the calmest week of each of its jobs.
  const least = Math.max(...jobs.map(({ risk }) => Math.min(...risk.subarray(0, last.week + 1))));
  const limits = risksOf(groups, last.week).filter((limit) => limit >= least - TINY);
  let [low, high] = [0, limits.length - 1];
  let calmest = soonest;
  // The least of them is often enough.
  for (let middle = 0; low < high; middle = (low + high) >> 1) {
    const found = reach(inTime, limits[middle] ?? 0);
    if (found === null) low = middle + 1;
    else [high, calmest] = [middle, found];
  }
  return carries ? calmest : timeWaves(calmest, jobs, inTime, limits[low] ?? Number.POSITIVE_INFINITY, riskOfWave);
}

/** Sums of amounts are not exact in binary. */
const TINY = 1e-6;

/** Every set of jobs that one wave can hold. */
function groupsOf(jobs: readonly Job[], { crews, exposure, lastWeek }: WaveRules): readonly WaveGroup[] {
  const groups: WaveGroup[] = [];
  const grow = (from: number, before: Omit<WaveGroup, 'risk'>, exposed: number, risk: Float64Array): void => {
    for (let next = from; next < jobs.length; next += 1) {
      const job = jobs[next];
      if (!job || before.crews + job.crews > crews || exposed + job.exposure > exposure) continue;
      const both = risk.map((value, week) => value + (job.risk[week] ?? Number.POSITIVE_INFINITY));
      if (!both.some(Number.isFinite)) continue;
      const mask = before.mask | (1 << next);
      const grown = { mask, jobs: [...before.jobs, next], needs: before.needs | maskOf(job.after), crews: before.crews + job.crews, fromWave: Math.max(before.fromWave, job.fromWave) };
      // Nights have an order only where one waits for another.
      const ordered = (grown.needs & mask) !== 0 || job.nights.length > 1;
      groups.push({ ...grown, risk: ordered ? riskOfWave(jobs, grown.jobs, lastWeek) : both });
      grow(next + 1, grown, exposed + job.exposure, both);
    }
  };
  grow(0, { mask: 0, jobs: [], needs: 0, crews: 0, fromWave: 1 }, 0, new Float64Array(lastWeek + 1));
  return groups;
}

/** Every risk that a wave can have up to a week, ascending. */
function risksOf(groups: readonly WaveGroup[], lastWeek: number): readonly number[] {
  const risks = new Set<number>();
  for (const { risk } of groups) for (let week = 0; week <= lastWeek; week += 1) if (Number.isFinite(risk[week])) risks.add(risk[week] ?? 0);
  return [...risks].sort((a, b) => a - b);
}

