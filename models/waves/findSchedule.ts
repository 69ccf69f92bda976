import { conflictSet } from './conflictSet';
import { leastGiven } from './leastGiven';
import type { Constraint } from '../report/waveConstraint';
import type { MigrationPlan } from '../report/migrationPlan';
import type { PosedWaves, WaveQuestion } from './poseWaves';
import type { TellStep } from './tellStep';
import { beginWaves } from './solve/beginWaves';
import { keepsAll } from './solve/keepsAll';
import { solveWaves, tryWaves, type Schedule, type Tried } from './solve/solveWaves';

export interface FoundSchedule {
  readonly schedule: Schedule;
  readonly posed: PosedWaves;
  readonly conflict: MigrationPlan['conflict'];
}

/** How much somebody minds giving way, the least first: dates of one's own making before people and money, those before the factory's calendar. */
const EASE: readonly Constraint['kind'][] = ['wave-lock', 'date-lock', 'pilot', 'latest-end', 'gap', 'sites-per-wave', 'crews', 'exposure', 'after', 'blackout'];

/** The schedule of a question with nothing left out; null where there is none or none was found. */
export function findWhole(question: WaveQuestion, tell?: TellStep): FoundSchedule | null {
  return tryOut(question, NOTHING) === 'found' ? scheduleOf(question, NOTHING, null, tell) : null;
}

/**
 * The schedule of a question; where there is none, a smallest set of constraints that cannot hold together, and the schedule that
 * leaves out what is easiest to give way in. Null when not even that helps.
 */
export function findSchedule(question: WaveQuestion, tell?: TellStep): FoundSchedule | null {
  const { jobs, rules } = question.tryOut(NOTHING);
  const tried = tryWaves(jobs, rules);
  if (tried === 'found') return scheduleOf(question, NOTHING, null, tell);
  const { constraints } = question;
  let trials = 0;
  const most = mostTrials(jobs.length);
  let last = most;
  const mayAsk = (): boolean => trials < last;
  const holds = (kept: readonly Constraint[]): boolean => {
    const ids = new Set(kept.map(({ id }) => id));
    trials += 1;
    tell?.('Trials of what cannot hold together', trials / (trials + SOME_DOZEN));
    return tryOut(question, new Set(constraints.filter(({ id }) => !ids.has(id)).map(({ id }) => id))) === 'found';
  };
  // What people set is few and asked first: a conflict without the factory's calendar is easier to read and to find.
  const limits = constraints.filter(({ kind }) => kind !== 'blackout');
  const conflict = conflictSet(holds(limits) ? constraints : limits, holds, mayAsk);
  const narrowed = mayAsk();
  last = trials + most;
  const given = giveWay(question, conflict, holds, mayAsk);
  if (given === null) return null;
  const relaxation = { constraints: given, words: wordsOf(given), works: true };
  const found = scheduleOf(question, new Set(given.map(({ id }) => id)), { constraints: conflict, narrowed, proven: tried === 'impossible', relaxation }, tell);
  // A search that is not exact may come to waves that keep to all of it only after something was left out.
  if (found === null || tried === 'impossible') return found;
  const whole = question.pose();
  return keepsAll(found.schedule.waves, whole.jobs, whole.rules) ? { schedule: found.schedule, posed: whole, conflict: null } : found;
}

const NOTHING: ReadonlySet<string> = new Set();
/** Trials of a conflict, each a search. Conflicts of a few constraints among tens of thousands take some sixty; only knots of orders, where each halving finds more of them, come to the end. */
const TRIALS_BY_SITES = 9_000;
const LEAST_TRIALS = 200;
const mostTrials = (sites: number): number => Math.max(LEAST_TRIALS, Math.floor(TRIALS_BY_SITES / sites));
/** Nobody knows how many trials a conflict takes; the share that is told nears the whole and never reaches it. */
const SOME_DOZEN = 24;

function tryOut(question: WaveQuestion, without: ReadonlySet<string>): Tried {
  const { jobs, rules } = question.tryOut(without);
  return tryWaves(jobs, rules);
}

function scheduleOf(question: WaveQuestion, without: ReadonlySet<string>, conflict: FoundSchedule['conflict'], tell?: TellStep): FoundSchedule | null {
  const posed = question.pose(without);
  const told = (moved: number): boolean => {
    tell?.('Waves', moved / Math.max(1, posed.jobs.length));
    return true;
  };
  const calm = solveWaves(posed.jobs, posed.rules, told);
  if (calm.waves !== null) return { schedule: calm, posed, conflict };
  // Many jobs: what was found with all open hours alike may not come up where risks lead the search.
  const open = question.tryOut(without);
  const schedule = solveWaves(open.jobs, open.rules);
  if (schedule.waves === null) return null;
  return { schedule, posed: beginWaves(schedule.waves, posed.jobs, posed.rules) === null ? open : posed, conflict };
}

export const wordsOf = (given: readonly Constraint[]): string => given.map(({ label }) => label).join('; ');

/** The easiest single constraint of the conflict that is enough; else the smallest set, easiest first, that no constraint can be taken back from. */
function giveWay({ constraints, canGive }: WaveQuestion, conflict: readonly Constraint[], holds: (kept: readonly Constraint[]) => boolean, mayAsk: () => boolean): readonly Constraint[] | null {
  const byEase = (a: Constraint, b: Constraint): number => EASE.indexOf(a.kind) - EASE.indexOf(b.kind);
  const takeable = conflict.filter(canGive).sort(byEase);
  for (const each of takeable) {
    if (!mayAsk()) break;
    if (holds(constraints.filter((other) => other !== each))) return [each];
  }
  // People and dates before the calendar, and what nobody can take back at the very last.
  for (const stays of [(each: Constraint): boolean => each.kind === 'blackout' || !canGive(each), (each: Constraint): boolean => !canGive(each)]) {
    const kept = constraints.filter(stays);
    if (holds(kept)) return leastGiven(constraints.filter((each) => !stays(each)).sort(byEase), (some) => holds([...kept, ...some]), mayAsk);
  }
  return holds([]) ? leastGiven([...constraints].sort(byEase), holds, mayAsk) : null;
}
