import { create } from 'zustand';
import type { Played } from '../../models/theatre/play';

/** The failure that is played. Null leaves it to the plan: its costliest plant, the scenario's own length, the week's first shift. */
export interface TheatreChoice {
  readonly scenarioId: string | null;
  readonly siteId: string | null;
  readonly hours: number | null;
  readonly startHour: number | null;
}

/** What is played, not what is planned: never undone, never saved. */
interface TheatreState {
  readonly choice: TheatreChoice;
  /** The performance of the newest plan and answer; null before the theatre was opened. */
  readonly played: Played | null;
  /** Whether the canvas shows the performance. */
  readonly lens: boolean;
  choose(part: Partial<TheatreChoice>): void;
  show(played: Played | null): void;
  openLens(): void;
  closeLens(): void;
}

export const useTheatre = create<TheatreState>((set) => ({
  choice: { scenarioId: null, siteId: null, hours: null, startHour: null },
  played: null,
  lens: false,
  choose: (part) => set((state) => ({ choice: { ...state.choice, ...part } })),
  show: (played) => set((state) => ({ played, lens: played !== null && state.lens })),
  openLens: () => set({ lens: true }),
  closeLens: () => set({ lens: false }),
}));
