import type { PlanState } from '../../state/planStore';

/** One state that the document has been in. */
export interface HistoryEntry {
  /** How many steps lead to it; what `goTo` takes. */
  readonly done: number;
  /** What was done to reach it; null for the document as it was opened. */
  readonly label: string | null;
  readonly current: boolean;
  /** This state is what the file holds. */
  readonly saved: boolean;
}

/** Every state of this session, oldest first: what was undone stands after where the plan is now. */
export function historyOf({ plan, saved, undoSteps, redoSteps }: Pick<PlanState, 'plan' | 'saved' | 'undoSteps' | 'redoSteps'>): readonly HistoryEntry[] {
  const ahead = redoSteps.toReversed();
  // A step keeps the plan on its other side: before it when done, after it when undone.
  const plans = [...undoSteps.map(({ before }) => before), plan, ...ahead.map(({ before }) => before)];
  const labels = [null, ...undoSteps.map(({ label }) => label), ...ahead.map(({ label }) => label)];
  return labels.map((label, done) => ({ done, label, current: done === undoSteps.length, saved: plans[done] === saved }));
}
