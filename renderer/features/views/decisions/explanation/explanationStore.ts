import { create } from 'zustand';
import type { Plan } from '../../../../../models/document';
import type { Explanation } from '../../../../../models/explanation/explanation';
import type { EngineClient } from '../../../../workers/engineClient';
import { followRun, NO_RUN, type LongRunState } from '../../parts/longRun/followRun';

export interface ExplanationState extends LongRunState {
  /** The last search that came to its end, and the document it was of. */
  readonly found: { readonly planId: string; readonly explanation: Explanation } | null;
  /** Searches the plan; does nothing while a search goes on. */
  start(engine: Pick<EngineClient, 'explain'>, plan: Plan): Promise<void>;
  cancel(): void;
}

export const useExplanation = create<ExplanationState>((set, get) => ({
  ...NO_RUN,
  found: null,
  start: async (engine, plan) => {
    const explanation = await followRun({ get, set }, plan, (options) => engine.explain(plan, options));
    if (explanation) set({ found: { planId: plan.id, explanation } });
  },
  cancel: () => get().running?.controller.abort(),
}));
