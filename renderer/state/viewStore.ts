import { create } from 'zustand';

export const VIEW_IDS = ['canvas', 'tables', 'demand', 'sizing', 'operations', 'proof', 'cost', 'ranges', 'decisions', 'resilience', 'theatre', 'waves', 'governance', 'scenarios', 'notes', 'assumptions', 'prices', 'calibration', 'facts'] as const;
export type ViewId = (typeof VIEW_IDS)[number];

export const THEME_CHOICES = ['system', 'light', 'dark', 'high-contrast'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** What is shown, not what is planned: never undone, never saved in the plan. */
export interface ViewState {
  readonly view: ViewId;
  /** Selected item ids of the plan (sites, systems, workloads, integrations). Shared by canvas, outline and inspector. */
  readonly selection: readonly string[];
  /** The trail of figures that "why?" has walked; the last one is shown, empty means closed. */
  readonly whyTrail: readonly string[];
  readonly theme: ThemeChoice;
  show(view: ViewId): void;
  select(ids: readonly string[]): void;
  /** Lets go of selected items that the plan no longer has. */
  keepSelected(ids: ReadonlySet<string>): void;
  /** Opens "why?" for a figure of the report. */
  askWhy(figureId: string): void;
  /** Goes one figure deeper from an open "why?". */
  followWhy(figureId: string): void;
  backWhy(): void;
  closeWhy(): void;
  setTheme(theme: ThemeChoice): void;
}

export const useView = create<ViewState>((set) => ({
  view: 'canvas',
  selection: [],
  whyTrail: [],
  theme: 'system',
  show: (view) => set({ view }),
  select: (selection) => set({ selection }),
  keepSelected: (ids) => set((state) => (state.selection.every((id) => ids.has(id)) ? state : { selection: state.selection.filter((id) => ids.has(id)) })),
  askWhy: (figureId) => set({ whyTrail: [figureId] }),
  followWhy: (figureId) => set((state) => ({ whyTrail: [...state.whyTrail, figureId] })),
  backWhy: () => set((state) => ({ whyTrail: state.whyTrail.slice(0, -1) })),
  closeWhy: () => set({ whyTrail: [] }),
  setTheme: (theme) => set({ theme }),
}));
