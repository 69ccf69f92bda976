import { create } from 'zustand';
import type { Plan } from '../../../../../models/document';
import type { Explanation, ExplainProgress } from '../../../../../models/explanation/explanation';
import type { Problem } from '../../../../../models/problem/problem';
import { usePlan } from '../../../../state/usePlan';
import type { EngineClient } from '../../../../workers/engineClient';

interface Running {
  readonly controller: AbortController;
  /** Null until the first input is tried. */
  readonly progress: ExplainProgress | null;
}

/** The search goes on while other views are shown, so it lives beside them. Never saved. */
export interface ExplanationState {
  readonly running: Running | null;
  /** The last search that came to its end, and the document it was of. */
  readonly found: { readonly planId: string; readonly explanation: Explanation } | null;
  readonly problems: readonly Problem[];
  /** Searches the plan; does nothing while a search goes on. */
  start(engine: Pick<EngineClient, 'explain'>, plan: Plan): Promise<void>;
  cancel(): void;
}

export const useExplanation = create<ExplanationState>((set, get) => ({
  running: null,
  found: null,
  problems: [],
  start: async (engine, plan) => {
    if (get().running) return;
    const controller = new AbortController();
    set({ running: { controller, progress: null }, problems: [] });
    // Another document on the table: nobody waits for the old one any more.
    const stopWatching = usePlan.subscribe((state) => state.plan.id !== plan.id && controller.abort());
    const outcome = await engine.explain(plan, { signal: controller.signal, onProgress: (progress) => set({ running: { controller, progress } }) });
    stopWatching();
    set({ running: null });
    if (outcome?.ok === true) set({ found: { planId: plan.id, explanation: outcome.value } });
    if (outcome?.ok === false) set({ problems: outcome.problems });
  },
  cancel: () => get().running?.controller.abort(),
}));
