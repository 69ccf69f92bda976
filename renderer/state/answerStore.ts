import { create } from 'zustand';
import type { Glance } from '../../models/glance';
import type { Problem } from '../../models/problem/problem';
import type { Report } from '../../models/report/report';

/** The engine's latest answer. While a newer plan is being worked on the last report stays, marked stale. */
export interface AnswerState {
  readonly report: Report | null;
  /** The report before the last edit, for "what changed". */
  readonly previous: Report | null;
  /** The recommendation of a newer plan than the report's, while the rest of its answer is worked on. */
  readonly glance: Glance | null;
  /** What the glance is to the report: of the plan as it stands, so that both can be compared; of one that was edited since; or of another scenario. */
  readonly glanceOf: 'now' | 'before' | 'elsewhere';
  readonly problems: readonly Problem[];
  readonly stale: boolean;
  markStale(): void;
  glimpse(glance: Glance, elsewhere?: boolean): void;
  /** `another`: of another scenario than the answer before, so that nothing is to be compared with it. */
  accept(report: Report, another?: boolean): void;
  reject(problems: readonly Problem[]): void;
  /** Another document is on the table: its first answer must not be compared with the old one. */
  forget(): void;
}

export const useAnswer = create<AnswerState>((set) => ({
  report: null,
  previous: null,
  glance: null,
  glanceOf: 'now',
  problems: [],
  stale: true,
  markStale: () => set({ stale: true, glanceOf: 'before' }),
  glimpse: (glance, elsewhere = false) => set({ glance, glanceOf: elsewhere ? 'elsewhere' : 'now', problems: [] }),
  accept: (report, another = false) => set((state) => ({ report, previous: another ? null : state.report, glance: null, problems: [], stale: false })),
  reject: (problems) => set({ problems, glance: null, stale: false }),
  forget: () => set({ report: null, previous: null, glance: null, problems: [], stale: true }),
}));
