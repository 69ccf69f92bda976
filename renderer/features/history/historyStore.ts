import { create } from 'zustand';

interface HistoryState {
  readonly open: boolean;
  setOpen(open: boolean): void;
  toggle(): void;
}

/** Whether the list of steps is shown. */
export const useHistory = create<HistoryState>((set) => ({
  open: false,
  setOpen: (open) => set({ open }),
  toggle: () => set((state) => ({ open: !state.open })),
}));
