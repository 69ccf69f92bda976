import type { Plan } from '../../../../../models/document';
import type { Problem } from '../../../../../models/problem/problem';
import type { Result } from '../../../../../models/problem/result';
import type { StepProgress } from '../../../../../models/problem/stepProgress';
import { usePlan } from '../../../../state/usePlan';
import type { LongRunOptions } from '../../../../workers/runInSteps';

/** What every store of a long run holds. The run goes on while other views are shown, so it lives beside them. Never saved. */
export interface LongRunState {
  readonly running: {
    readonly controller: AbortController;
    /** Null until the first step. */
    readonly progress: StepProgress | null;
  } | null;
  readonly problems: readonly Problem[];
}

export const NO_RUN: LongRunState = { running: null, problems: [] };

interface LongRunStore {
  readonly get: () => LongRunState;
  readonly set: (state: Partial<LongRunState>) => void;
}

/** Starts a run of this plan and keeps its store in step. Null: one is going on already, or it was cancelled, or it failed and the store says why. */
export async function followRun<T>({ get, set }: LongRunStore, plan: Plan, ask: (options: LongRunOptions) => Promise<Result<T> | null>): Promise<T | null> {
  if (get().running) return null;
  const controller = new AbortController();
  set({ running: { controller, progress: null }, problems: [] });
  // Another document on the table: nobody waits for the old one any more.
  const stopWatching = usePlan.subscribe((state) => state.plan.id !== plan.id && controller.abort());
  const outcome = await ask({ signal: controller.signal, onProgress: (progress) => set({ running: { controller, progress } }) });
  stopWatching();
  set({ running: null });
  if (outcome?.ok === false) set({ problems: outcome.problems });
  return outcome?.ok === true ? outcome.value : null;
}
