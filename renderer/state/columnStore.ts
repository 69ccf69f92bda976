import { create } from 'zustand';

/** Which side columns are folded away. Never saved: it follows the window the app happens to run in. */
export interface ColumnState {
  readonly leftOpen: boolean;
  readonly companyOpen: boolean;
  toggleLeft(): void;
  toggleCompany(): void;
}

export const useColumns = create<ColumnState>((set) => ({
  leftOpen: true,
  companyOpen: false,
  toggleLeft: () => set((state) => ({ leftOpen: !state.leftOpen })),
  toggleCompany: () => set((state) => ({ companyOpen: !state.companyOpen })),
}));
