import { create } from 'zustand';
import { useTheatre } from '../../../state/theatreStore';
import type { LensId } from './registry';

interface LensState {
  /** Kept while the window is open; null: the drawing as it is. */
  readonly lensId: LensId | null;
  choose(lensId: LensId | null): void;
}

/** Through which lens the drawing is seen: never undone, never saved. */
export const useLens = create<LensState>((set) => ({
  lensId: null,
  choose: (lensId) => {
    // A drawing is seen through one lens at a time, and a failure is one.
    useTheatre.getState().closeLens();
    set({ lensId });
  },
}));
