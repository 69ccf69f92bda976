/**
 * A smallest set of constraints that cannot hold together: leave out any one of them and the others can. By QuickXplain
 * (Junker, AAAI 2004): halves the list as long as a half alone explains it, so a conflict of k among n costs some k·log(n/k) questions.
 * @param holds whether all the given constraints can hold together
 * @param mayAsk whether another question may be put; what is left is then told as it is, not halved further
 * @returns empty when they can, or when not even none of them can
 */
export function conflictSet<Constraint>(constraints: readonly Constraint[], holds: (kept: readonly Constraint[]) => boolean, mayAsk: () => boolean = () => true): readonly Constraint[] {
  if (holds(constraints) || !holds([])) return [];
  const explain = (background: readonly Constraint[], added: boolean, open: readonly Constraint[]): readonly Constraint[] => {
    if (!mayAsk()) return open;
    if (added && !holds(background)) return [];
    if (open.length === 1) return open;
    const middle = open.length >> 1;
    const [first, second] = [open.slice(0, middle), open.slice(middle)];
    const ofSecond = explain([...background, ...first], first.length > 0, second);
    const ofFirst = explain([...background, ...ofSecond], ofSecond.length > 0, first);
    return [...ofFirst, ...ofSecond];
  };
  const found = new Set(explain([], false, constraints));
  return constraints.filter((each) => found.has(each));
}
