import { create } from 'zustand';
import type { Problem } from '../../models/problem/problem';
import type { Report } from '../../models/report/report';

/** The engine's latest answer. While a newer plan is being worked on the last report stays, marked stale. */
export interface AnswerState {
  readonly report: Report | null;
  /** The report before the last edit, for "what changed". */
  readonly previous: Report | null;
  readonly problems: readonly Problem[];
  readonly stale: boolean;
  markStale(): void;
  /** `another`: of another scenario than the answer before, so that nothing is to be compared with it. */
  accept(report: Report, another?: boolean): void;
  reject(problems: readonly Problem[]): void;
  /** Another document is on the table: its first answer must not be compared with the old one. */
  forget(): void;
}

export const useAnswer = create<AnswerState>((set) => ({
  report: null,
  previous: null,
  problems: [],
  stale: true,
  markStale: () => set({ stale: true }),
  accept: (report, another = false) => set((state) => ({ report, previous: another ? null : state.report, problems: [], stale: false })),
  reject: (problems) => set({ problems, stale: false }),
  forget: () => set({ report: null, previous: null, problems: [], stale: true }),
}));
