import { create } from 'zustand';

interface ShownState {
  /** The scenario whose answer is shown; null: the plan itself. */
  readonly scenarioId: string | null;
  show(scenarioId: string | null): void;
}

/** Which answer is looked at, not what is planned: never undone, never saved. Plan, drawing and history stay as they are. */
export const useShown = create<ShownState>((set) => ({ scenarioId: null, show: (scenarioId) => set({ scenarioId }) }));
