import { create } from 'zustand';

/** What the register of assumptions is narrowed to; "why?" sets it to lead to one row. */
interface AssumptionSearch {
  readonly query: string;
  readonly overriddenOnly: boolean;
  search(query: string): void;
  showOverriddenOnly(only: boolean): void;
}

export const useAssumptionSearch = create<AssumptionSearch>((set) => ({
  query: '',
  overriddenOnly: false,
  search: (query) => set({ query }),
  showOverriddenOnly: (overriddenOnly) => set({ overriddenOnly }),
}));
