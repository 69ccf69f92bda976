import { create } from 'zustand';
import type { Plan } from '../../../../../models/document';
import type { WavesAlone } from '../../../../../models/scheduleWaves';
import type { EngineClient } from '../../../../workers/engineClient';
import { followRun, NO_RUN, type LongRunState } from '../../parts/longRun/followRun';

interface AloneState extends LongRunState {
  /** The last waves that came to their end. */
  readonly planned: WavesAlone | null;
  start(engine: Pick<EngineClient, 'schedule'>, plan: Plan): Promise<void>;
  cancel(): void;
}

/** Waves that are planned ahead of the answer. */
export const useWavesAlone = create<AloneState>((set, get) => ({
  ...NO_RUN,
  planned: null,
  start: async (engine, plan) => {
    const planned = await followRun({ get, set }, plan, (options) => engine.schedule(plan, options));
    if (planned) set({ planned });
  },
  cancel: () => get().running?.controller.abort(),
}));
