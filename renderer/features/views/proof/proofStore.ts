import { create } from 'zustand';
import type { Plan } from '../../../../models/document';
import type { Problem } from '../../../../models/problem/problem';
import { SIMULATION } from '../../../../models/simulation/settings';
import type { SimulationProgress, SimulationReport } from '../../../../models/simulation/simulationReport';
import { usePlan } from '../../../state/usePlan';
import type { EngineClient } from '../../../workers/engineClient';
import { readSeed } from './readSeed';

export const RUN_CHOICES = [5, 20, 100] as const;
export type RunChoice = (typeof RUN_CHOICES)[number];

interface Running {
  readonly controller: AbortController;
  /** Null until the first run has been played. */
  readonly progress: SimulationProgress | null;
}

/** The simulation goes on while other views are shown, so it lives beside them. Never saved. */
export interface ProofState {
  readonly runs: RunChoice;
  /** As typed, so that half a number can stand in the field. */
  readonly seed: string;
  readonly running: Running | null;
  /** The last simulation that came to its end, and the document it was of. */
  readonly proof: { readonly planId: string; readonly report: SimulationReport } | null;
  readonly problems: readonly Problem[];
  chooseRuns(runs: RunChoice): void;
  typeSeed(seed: string): void;
  /** Plays the plan; does nothing while one is being played or the seed is no number. */
  start(engine: Pick<EngineClient, 'simulate'>, plan: Plan): Promise<void>;
  cancel(): void;
}

export const useProof = create<ProofState>((set, get) => ({
  runs: 20,
  seed: String(SIMULATION.seed),
  running: null,
  proof: null,
  problems: [],
  chooseRuns: (runs) => set({ runs }),
  typeSeed: (seed) => set({ seed }),
  start: async (engine, plan) => {
    const { running, runs, seed: typed } = get();
    const seed = readSeed(typed);
    if (running || seed === null) return;
    const controller = new AbortController();
    set({ running: { controller, progress: null }, problems: [] });
    // Another document on the table: nobody waits for the old one any more.
    const stopWatching = usePlan.subscribe((state) => state.plan.id !== plan.id && controller.abort());
    const outcome = await engine.simulate({ plan, seed, runs }, { signal: controller.signal, onProgress: (progress) => set({ running: { controller, progress } }) });
    stopWatching();
    set({ running: null });
    if (outcome?.ok === true) set({ proof: { planId: plan.id, report: outcome.value } });
    if (outcome?.ok === false) set({ problems: outcome.problems });
  },
  cancel: () => get().running?.controller.abort(),
}));
