import { create } from 'zustand';
import type { Plan } from '../../../../models/document';
import type { Comparison } from '../../../../models/scenarios/comparison';
import { usePlan } from '../../../state/usePlan';
import type { EngineClient } from '../../../workers/engineClient';
import { followRun, NO_RUN, type LongRunState } from '../parts/longRun/followRun';

/** Five columns are the most that can be read side by side. */
export const MOST_COMPARED = 4;

export interface ScenariosState extends LongRunState {
  /** Scenarios that were taken out of the comparison; new ones are in it. */
  readonly leftOut: ReadonlySet<string>;
  /** The plan as it was when the recording began, and the document that it is of. */
  readonly recording: { readonly before: Plan; readonly opened: number } | null;
  readonly found: { readonly planId: string; readonly comparison: Comparison } | null;
  choose(id: string, wanted: boolean): void;
  startRecording(): void;
  stopRecording(): void;
  start(engine: Pick<EngineClient, 'compare'>, plan: Plan): Promise<void>;
  cancel(): void;
}

/** What is looked at and recorded, not what is planned: never undone, never saved. */
export const useScenarios = create<ScenariosState>((set, get) => ({
  ...NO_RUN,
  leftOut: new Set(),
  recording: null,
  found: null,
  choose: (id, wanted) => set(({ leftOut }) => ({ leftOut: wanted ? new Set([...leftOut].filter((other) => other !== id)) : new Set([...leftOut, id]) })),
  startRecording: () => set({ recording: { before: usePlan.getState().plan, opened: usePlan.getState().opened } }),
  stopRecording: () => set({ recording: null }),
  start: async (engine, plan) => {
    const comparison = await followRun({ get, set }, plan, (options) => engine.compare({ plan, scenarioIds: chosenIds(plan, get().leftOut) }, options));
    if (comparison) set({ found: { planId: plan.id, comparison } });
  },
  cancel: () => get().running?.controller.abort(),
}));

/** The scenarios that are compared, in the order of the plan. */
export const chosenIds = (plan: Pick<Plan, 'scenarios'>, leftOut: ReadonlySet<string>): readonly string[] =>
  plan.scenarios.map(({ id }) => id).filter((id) => !leftOut.has(id)).slice(0, MOST_COMPARED);

// Another document on the table: what was recorded belongs to the old one.
usePlan.subscribe((state) => {
  const { recording, stopRecording } = useScenarios.getState();
  if (recording && recording.opened !== state.opened) stopRecording();
});
