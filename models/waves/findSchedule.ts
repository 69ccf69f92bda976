import { conflictSet } from './conflictSet';
import type { Constraint } from '../report/waveConstraint';
import type { MigrationPlan } from '../report/migrationPlan';
import type { PosedWaves, WaveQuestion } from './poseWaves';
import { solveWaves, type Schedule } from './solve/solveWaves';

export interface FoundSchedule {
  readonly schedule: Schedule;
  readonly posed: PosedWaves;
  readonly conflict: MigrationPlan['conflict'];
}

/** How much somebody minds giving way, the least first: dates of one's own making before people and money, those before the factory's calendar. */
const EASE: readonly Constraint['kind'][] = ['wave-lock', 'date-lock', 'pilot', 'latest-end', 'gap', 'sites-per-wave', 'crews', 'exposure', 'after', 'blackout'];

/**
 * The schedule of a question; where there is none, a smallest set of constraints that cannot hold together, and the schedule that
 * leaves out what is easiest to give way in. Null when not even that helps.
 */
export function findSchedule(question: WaveQuestion): FoundSchedule | null {
  const posed = question.pose();
  const whole = solveWaves(posed.jobs, posed.rules);
  if (whole.waves !== null) return { schedule: whole, posed, conflict: null };
  const { constraints } = question;
  const without = (kept: readonly Constraint[]): ReadonlySet<string> => {
    const ids = new Set(kept.map(({ id }) => id));
    return new Set(constraints.filter(({ id }) => !ids.has(id)).map(({ id }) => id));
  };
  const holds = (kept: readonly Constraint[]): boolean => {
    const { jobs, rules } = question.pose(without(kept));
    return solveWaves(jobs, rules).waves !== null;
  };
  const conflict = conflictSet(constraints, holds);
  const given = giveWay(constraints, conflict, holds);
  if (given === null) return null;
  const relaxed = question.pose(new Set(given.map(({ id }) => id)));
  const schedule = solveWaves(relaxed.jobs, relaxed.rules);
  if (schedule.waves === null) return null;
  return { schedule, posed: relaxed, conflict: { constraints: conflict, proven: whole.proven, relaxation: { constraints: given, words: given.map(({ label }) => label).join('; ') } } };
}

/** The easiest single constraint of the conflict that is enough; else the smallest set, easiest first, that no constraint can be taken back from. */
function giveWay(constraints: readonly Constraint[], conflict: readonly Constraint[], holds: (kept: readonly Constraint[]) => boolean): readonly Constraint[] | null {
  const byEase = (a: Constraint, b: Constraint): number => EASE.indexOf(a.kind) - EASE.indexOf(b.kind);
  for (const each of [...conflict].sort(byEase)) if (holds(constraints.filter((other) => other !== each))) return [each];
  if (!holds([])) return null;
  // What is hardest to give way in is taken back first.
  let given = [...constraints];
  for (const each of [...constraints].sort((a, b) => byEase(b, a))) {
    const fewer = given.filter((other) => other !== each);
    if (holds(constraints.filter((other) => !fewer.includes(other)))) given = fewer;
  }
  return given;
}
