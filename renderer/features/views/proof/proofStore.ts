import { create } from 'zustand';
import type { Plan } from '../../../../models/document';
import { SIMULATION } from '../../../../models/simulation/settings';
import type { SimulationReport } from '../../../../models/simulation/simulationReport';
import type { EngineClient } from '../../../workers/engineClient';
import { followRun, NO_RUN, type LongRunState } from '../parts/longRun/followRun';
import { readSeed } from './readSeed';

export const RUN_CHOICES = [5, 20, 100] as const;
export type RunChoice = (typeof RUN_CHOICES)[number];

export interface ProofState extends LongRunState {
  readonly runs: RunChoice;
  /** As typed, so that half a number can stand in the field. */
  readonly seed: string;
  /** The last simulation that came to its end, and the document it was of. */
  readonly proof: { readonly planId: string; readonly report: SimulationReport } | null;
  chooseRuns(runs: RunChoice): void;
  typeSeed(seed: string): void;
  /** Plays the plan; does nothing while one is being played or the seed is no number. */
  start(engine: Pick<EngineClient, 'simulate'>, plan: Plan): Promise<void>;
  cancel(): void;
}

export const useProof = create<ProofState>((set, get) => ({
  ...NO_RUN,
  runs: 20,
  seed: String(SIMULATION.seed),
  proof: null,
  chooseRuns: (runs) => set({ runs }),
  typeSeed: (seed) => set({ seed }),
  start: async (engine, plan) => {
    const { runs, seed: typed } = get();
    const seed = readSeed(typed);
    if (seed === null) return;
    const report = await followRun({ get, set }, plan, (options) => engine.simulate({ plan, seed, runs }, options));
    if (report) set({ proof: { planId: plan.id, report } });
  },
  cancel: () => get().running?.controller.abort(),
}));
