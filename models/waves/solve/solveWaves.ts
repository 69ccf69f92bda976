import { beamWaves } from './beamWaves';
import { clashingWeeks } from './clashingWeeks';
import type { Effort } from './effort';
import { exactWaves, fewEnough } from './exactWaves';
import type { Job, Wave, WaveRules } from './job';
import { lowerBound } from './lowerBound';
import { crewsCarryOver } from './nights';

/** Plans that are carried on side by side. */
const BEAM_WIDTH = 12;

export interface Schedule {
  readonly waves: readonly Wave[];
  /** All plans were tried: no other ends earlier, and none that ends as early has a calmer riskiest wave. */
  readonly exact: boolean;
  /** No plan begins its last wave before this week. */
  readonly bound: number;
}

/** Why there is none: shown to be impossible, or merely not found. */
export interface NoSchedule {
  readonly waves: null;
  readonly proven: boolean;
}

/**
 * The waves: all plans tried where jobs are few, good ones with a bound where they are many, or where crews are carried over from wave to wave: then the hour
 * at which one begins decides when the next can, and not all hours are tried. `onProgress` is told how many jobs have a week; false ends it.
 */
export function solveWaves(jobs: readonly Job[], rules: WaveRules, effort: Effort, onProgress?: (moved: number) => boolean): Schedule | NoSchedule {
  const bound = lowerBound(jobs, rules);
  if (outOfReach(jobs, rules, bound)) return { waves: null, proven: true };
  const good = beamWaves(jobs, rules, { effort, widths: [BEAM_WIDTH, 1], ...(onProgress && { onProgress }) });
  if (fewEnough(jobs, rules)) {
    // A good plan shortens the search for the best one.
    const waves = exactWaves(jobs, good === null ? rules : { ...rules, lastWeek: good.at(-1)?.week ?? rules.lastWeek }) ?? good;
    const exact = !crewsCarryOver(jobs, rules.gapWeeks);
    return waves === null ? { waves, proven: true } : { waves, exact, bound: exact ? (waves.at(-1)?.week ?? 0) : bound };
  }
  return good === null ? { waves: null, proven: false } : { waves: good, exact: false, bound };
}

/** `impossible`: shown to be so; `not-found`: it may be there. */
export type Tried = 'found' | 'impossible' | 'not-found';

/** Whether there are waves at all: one plan that comes up is enough. */
export function tryWaves(jobs: readonly Job[], rules: WaveRules, effort: Effort): Tried {
  if (outOfReach(jobs, rules, lowerBound(jobs, rules))) return 'impossible';
  if (beamWaves(jobs, rules, { effort, widths: [1, BEAM_WIDTH], anyWillDo: true }) !== null) return 'found';
  if (!fewEnough(jobs, rules)) return 'not-found';
  return exactWaves(jobs, rules) === null ? 'impossible' : 'found';
}

/** Nobody can move sooner, those with one week only clash, or there are fewer sites than waves are asked for. */
function outOfReach(jobs: readonly Job[], rules: WaveRules, bound: number): boolean {
  if (bound > rules.lastWeek || Math.max(rules.leastWaves, ...rules.holds.map(({ wave }) => wave)) > jobs.length) return true;
  if (clashingWeeks(jobs, rules)) return true;
  return jobs.some(({ crews, exposure, wave, fromWave }) => crews > Math.min(rules.crews, rules.teams) || exposure > rules.exposure || Math.max(wave ?? 1, fromWave) > jobs.length || (wave !== null && wave < fromWave));
}
