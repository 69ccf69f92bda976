import { create } from 'zustand';

interface PresenterState {
  readonly on: boolean;
  /** A dot that follows the mouse, for all to see. */
  readonly laser: boolean;
  start(): void;
  leave(): void;
  toggleLaser(): void;
}

/** Whether the window is shown to a room. Never saved. */
export const usePresenter = create<PresenterState>((set) => ({
  on: false,
  laser: true,
  start: () => set({ on: true }),
  leave: () => set({ on: false }),
  toggleLaser: () => set((state) => ({ laser: !state.laser })),
}));
