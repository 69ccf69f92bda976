import { EFFORTS } from './efforts';
import { leastGiven } from './leastGiven';
import type { Constraint } from '../report/waveConstraint';
import type { WaveQuestion } from './poseWaves';
import { effortOf, type Effort } from './solve/effort';

/** How much somebody minds giving way, the least first: dates of one's own making before people and money, those before the factory's calendar. */
const EASE: readonly Constraint['kind'][] = ['wave-lock', 'date-lock', 'pilot', 'latest-end', 'gap', 'sites-per-wave', 'crews', 'exposure', 'after', 'blackout'];

interface Given {
  readonly constraints: readonly Constraint[];
  /** None of them can be taken back; false where that was not looked at for all of them. */
  readonly least: boolean;
}

type Holds = (kept: readonly Constraint[]) => boolean;

/**
 * What gives way so that the rest holds: the easiest single constraint of a conflict that was narrowed down and is enough; else whole kinds, the easiest first, until the rest holds,
 * and of them the smallest set, easiest first, that no constraint can be taken back from. What nobody can take back comes at the very last.
 * @param holdsWithin whether the given constraints can hold together, asked within some effort
 * @returns null where nothing holds even with all left out
 */
export function giveWay({ constraints, canGive }: Pick<WaveQuestion, 'constraints' | 'canGive'>, conflict: { readonly constraints: readonly Constraint[]; readonly narrowed: boolean }, holdsWithin: (effort: Effort) => Holds): Given | null {
  const one = conflict.narrowed ? easiestOne(constraints, conflict.constraints.filter(canGive).sort(byEase), holdsWithin) : null;
  if (one !== null) return { constraints: [one], least: true };
  const holds = holdsWithin(effortOf(EFFORTS.kinds));
  const [takeable, kinds] = [constraints.filter(canGive).sort(byEase), EASE.filter((kind) => constraints.some((each) => each.kind === kind && canGive(each)))];
  const upTo = (last: number): readonly Constraint[] => takeable.filter(({ kind }) => kinds.indexOf(kind) <= last);
  const enough = (dropped: readonly Constraint[]): boolean => {
    const gone = new Set(dropped);
    return holds(constraints.filter((each) => !gone.has(each)));
  };
  // The more kinds give way the sooner the rest holds, so they are tried by halves.
  let [low, high] = [0, kinds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (enough(upTo(middle))) high = middle;
    else low = middle + 1;
  }
  const dropped = low < kinds.length ? upTo(low) : [...takeable, ...constraints.filter((each) => !canGive(each))];
  if (low === kinds.length && !holds([])) return null;
  return leastOf(dropped, constraints.filter((each) => !dropped.includes(each)), holdsWithin);
}

const byEase = (a: Constraint, b: Constraint): number => EASE.indexOf(a.kind) - EASE.indexOf(b.kind);

function easiestOne(constraints: readonly Constraint[], takeable: readonly Constraint[], holdsWithin: (effort: Effort) => Holds): Constraint | null {
  const effort = effortOf(EFFORTS.singles);
  const holds = holdsWithin(effort);
  return takeable.find((each) => effort.isLeft() && holds(constraints.filter((other) => other !== each))) ?? null;
}

function leastOf(dropped: readonly Constraint[], kept: readonly Constraint[], holdsWithin: (effort: Effort) => Holds): Given {
  const effort = effortOf(EFFORTS.least);
  const holds = holdsWithin(effort);
  const constraints = leastGiven(dropped, (some) => holds([...kept, ...some]), effort.isLeft);
  if (effort.isLeft()) return { constraints, least: true };
  // Not looked at to the end: the last kind alone may already be enough.
  const [last, others] = [dropped.filter(({ kind }) => kind === dropped.at(-1)?.kind), dropped.filter(({ kind }) => kind !== dropped.at(-1)?.kind)];
  const isEnough = others.some((each) => constraints.includes(each)) && holdsWithin(effortOf(EFFORTS.try))([...kept, ...others]);
  return { constraints: isEnough ? last : constraints, least: false };
}
