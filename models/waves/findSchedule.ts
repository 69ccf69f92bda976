import { conflictSet } from './conflictSet';
import { EFFORTS, POSING } from './efforts';
import { giveWay } from './giveWay';
import { nameFew } from '../findings/nameFew';
import type { Constraint } from '../report/waveConstraint';
import type { MigrationPlan } from '../report/migrationPlan';
import type { PosedWaves, WaveQuestion } from './poseWaves';
import type { TellStep } from './tellStep';
import { beginWaves } from './solve/beginWaves';
import { effortOf, type Effort } from './solve/effort';
import { keepsAll } from './solve/keepsAll';
import { solveWaves, tryWaves, type Schedule, type Tried } from './solve/solveWaves';

export interface FoundSchedule {
  readonly schedule: Schedule;
  readonly posed: PosedWaves;
  readonly conflict: MigrationPlan['conflict'];
}

/** The schedule of a question with nothing left out; null where there is none or none was found. */
export function findWhole(question: WaveQuestion, effort: Effort, tell?: TellStep): FoundSchedule | null {
  return tryOut(question, NOTHING, effort.part(EFFORTS.first)) === 'found' ? scheduleOf(question, NOTHING, null, effort.part(EFFORTS.schedule), tell) : null;
}

/**
 * The schedule of a question; where there is none, a smallest set of constraints that cannot hold together, and the schedule that
 * leaves out what is easiest to give way in. Every search ends after some effort; what is then not the smallest or the least says so. Null when not even leaving out all helps.
 */
export function findSchedule(question: WaveQuestion, tell?: TellStep): FoundSchedule | null {
  const tried = tryOut(question, NOTHING, effortOf(EFFORTS.first));
  if (tried === 'found') return scheduleOf(question, NOTHING, null, effortOf(EFFORTS.schedule), tell);
  const { constraints } = question;
  let trials = 0;
  const told = (): void => tell?.('Trials of what cannot hold together', trials / (trials + SOME_DOZEN));
  const holdsWithin = (effort: Effort) => (kept: readonly Constraint[]): boolean => {
    const ids = new Set(kept.map(({ id }) => id));
    trials += 1;
    told();
    return tryOut(question, new Set(constraints.filter(({ id }) => !ids.has(id)).map(({ id }) => id)), effort.part(EFFORTS.try)) === 'found';
  };
  const narrowing = effortOf(EFFORTS.conflict);
  const holds = holdsWithin(narrowing);
  // What people set is few and asked first: a conflict without the factory's calendar is easier to read and to find.
  const limits = constraints.filter(({ kind }) => kind !== 'blackout');
  const conflict = conflictSet(holds(limits) ? constraints : limits, holds, narrowing.isLeft);
  const narrowed = narrowing.isLeft();
  const given = giveWay(question, { constraints: conflict, narrowed }, holdsWithin);
  if (given === null) return null;
  const relaxation = { constraints: given.constraints, words: wordsOf(given.constraints), works: true, least: given.least };
  const found = scheduleOf(question, new Set(given.constraints.map(({ id }) => id)), { constraints: conflict, narrowed, proven: tried === 'impossible', relaxation }, effortOf(EFFORTS.schedule), tell);
  // A search that is not exact may come to waves that keep to all of it only after something was left out.
  if (found === null || tried === 'impossible') return found;
  const whole = question.pose();
  return keepsAll(found.schedule.waves, whole.jobs, whole.rules) ? { schedule: found.schedule, posed: whole, conflict: null } : found;
}

const NOTHING: ReadonlySet<string> = new Set();
/** Nobody knows how many trials a conflict takes; the share that is told nears the whole and never reaches it. */
const SOME_DOZEN = 24;

function tryOut(question: WaveQuestion, without: ReadonlySet<string>, effort: Effort): Tried {
  const { jobs, rules } = question.tryOut(without);
  // To pose the question is work as well.
  effort.spend(jobs.length * POSING);
  return tryWaves(jobs, rules, effort);
}

function scheduleOf(question: WaveQuestion, without: ReadonlySet<string>, conflict: FoundSchedule['conflict'], effort: Effort, tell?: TellStep): FoundSchedule | null {
  const posed = question.pose(without);
  const told = (moved: number): boolean => {
    tell?.('Waves', moved / Math.max(1, posed.jobs.length));
    return true;
  };
  const calm = solveWaves(posed.jobs, posed.rules, effort, told);
  if (calm.waves !== null) return { schedule: calm, posed, conflict };
  // Many jobs: what was found with all open hours alike may not come up where risks lead the search.
  const open = question.tryOut(without);
  const schedule = solveWaves(open.jobs, open.rules, effort);
  if (schedule.waves === null) return null;
  return { schedule, posed: beginWaves(schedule.waves, posed.jobs, posed.rules) === null ? open : posed, conflict };
}

export const wordsOf = (given: readonly Constraint[]): string => nameFew(given.map(({ label }) => label));
