import { create } from 'zustand';
import { hashPlan, type Plan } from '../../../../models/document';
import type { Problem } from '../../../../models/problem/problem';
import type { Repricing } from '../../../../models/repricing/repricing';
import type { EngineClient } from '../../../workers/engineClient';

interface CompareStore {
  readonly running: AbortController | null;
  readonly problems: readonly Problem[];
  /** The last comparison, and the plan that it is of. */
  readonly result: { readonly planHash: string; readonly repricing: Repricing } | null;
  /** A newer wish takes the place of one that runs. */
  compare(engine: Pick<EngineClient, 'reprice'>, plan: Plan, bookId: string): Promise<void>;
}

export const useCompare = create<CompareStore>((set, get) => ({
  running: null,
  problems: [],
  result: null,
  compare: async (engine, plan, bookId) => {
    get().running?.abort();
    const running = new AbortController();
    set({ running, problems: [] });
    const outcome = await engine.reprice(plan, bookId, running.signal);
    if (get().running !== running) return;
    set({ running: null });
    if (outcome?.ok === true) set({ result: { planHash: hashPlan(plan), repricing: outcome.value } });
    else if (outcome) set({ problems: outcome.problems, result: null });
  },
}));
