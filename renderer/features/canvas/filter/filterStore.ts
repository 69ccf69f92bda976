import { create } from 'zustand';
import { NO_FILTER, type ItemFilter } from './itemFilter';

interface FilterState {
  readonly filter: ItemFilter;
  /** Asks for other values in one respect. */
  set(part: Partial<ItemFilter>): void;
  clear(): void;
}

/** What stands out on the drawing while the window is open: never undone, never saved. */
export const useFilter = create<FilterState>((set) => ({
  filter: NO_FILTER,
  set: (part) => set((state) => ({ filter: { ...state.filter, ...part } })),
  clear: () => set({ filter: NO_FILTER }),
}));
