import type { Constraint } from '../report/waveConstraint';

/**
 * What has to give way so that the others hold: of all smallest sets, the one that keeps the last of the list as far as can be. By FastDiag
 * (Felfernig, Schubert, Zehentner, AI EDAM 2012): halves the list as long as giving up a half is enough, so k of n cost some k·log(n/k) questions.
 * @param constraints those that should give way first come first
 * @param holds whether all the given constraints can hold together; none of them must
 * @param mayAsk whether another question may be put; all that is left then gives way
 */
export function leastGiven(constraints: readonly Constraint[], holds: (kept: readonly Constraint[]) => boolean, mayAsk: () => boolean = () => true): readonly Constraint[] {
  const diagnose = (dropped: boolean, open: readonly Constraint[], kept: readonly Constraint[]): readonly Constraint[] => {
    if (!mayAsk()) return open;
    if (dropped && holds(kept)) return [];
    if (open.length <= 1) return open;
    const middle = open.length >> 1;
    const [first, second] = [open.slice(0, middle), open.slice(middle)];
    const ofSecond = diagnose(true, second, without(kept, first));
    const ofFirst = diagnose(ofSecond.length > 0, first, without(kept, ofSecond));
    return [...ofFirst, ...ofSecond];
  };
  return diagnose(false, constraints, constraints);
}

function without(all: readonly Constraint[], dropped: readonly Constraint[]): readonly Constraint[] {
  const gone = new Set(dropped);
  return all.filter((each) => !gone.has(each));
}
