import { create } from 'zustand';
import type { Plan } from '../../../../models/document';
import type { SampleReport } from '../../../../models/uncertainty/sampleReport';
import { SAMPLE } from '../../../../models/uncertainty/settings';
import type { EngineClient } from '../../../workers/engineClient';
import { followRun, NO_RUN, type LongRunState } from '../parts/longRun/followRun';
import { readSeed } from '../proof/readSeed';

export const DRAW_CHOICES = [1000, 10_000] as const;
export type DrawChoice = (typeof DRAW_CHOICES)[number];

export interface RangesState extends LongRunState {
  readonly draws: DrawChoice;
  /** As typed, so that half a number can stand in the field. */
  readonly seed: string;
  /** The last draws that came to their end, and the document they were of. */
  readonly sampled: { readonly planId: string; readonly report: SampleReport } | null;
  chooseDraws(draws: DrawChoice): void;
  typeSeed(seed: string): void;
  /** Draws; does nothing while draws are being made or the seed is no number. */
  start(engine: Pick<EngineClient, 'sample'>, plan: Plan): Promise<void>;
  cancel(): void;
}

export const useRanges = create<RangesState>((set, get) => ({
  ...NO_RUN,
  draws: SAMPLE.draws,
  seed: String(SAMPLE.seed),
  sampled: null,
  chooseDraws: (draws) => set({ draws }),
  typeSeed: (seed) => set({ seed }),
  start: async (engine, plan) => {
    const { draws, seed: typed } = get();
    const seed = readSeed(typed);
    if (seed === null) return;
    const report = await followRun({ get, set }, plan, (options) => engine.sample({ plan, seed, draws }, options));
    if (report) set({ sampled: { planId: plan.id, report } });
  },
  cancel: () => get().running?.controller.abort(),
}));
