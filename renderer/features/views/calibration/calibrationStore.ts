import { create } from 'zustand';
import { acceptSuggestion } from '../../../../models/calibration/acceptSuggestion';
import type { Calibrated } from '../../../../models/calibration/calibrated';
import type { Suggestion } from '../../../../models/calibration/calibration';
import { hashPlan, type Plan } from '../../../../models/document';
import type { Problem } from '../../../../models/problem/problem';
import type { Result } from '../../../../models/problem/result';
import { usePlan } from '../../../state/usePlan';
import type { EngineClient } from '../../../workers/engineClient';
import { followRun, NO_RUN, type LongRunState } from '../parts/longRun/followRun';
import { calibrationMessages as text } from './messages';
import type { Bill, ReadOptions, ReadProgress } from './readBill';

type Engine = Pick<EngineClient, 'calibrate'>;

interface Found {
  readonly planId: string;
  readonly value: Calibrated;
}

interface CalibrationState extends LongRunState {
  readonly reading: { readonly controller: AbortController; readonly progress: ReadProgress | null } | null;
  readonly readProblems: readonly Problem[];
  /** The last bill that was read; it goes with the document that it was read for. */
  readonly bill: Bill | null;
  /** Comparisons of this bill by the plan that they are of, so that an undo finds the one before. */
  readonly results: ReadonlyMap<string, Found>;
  /** The one on the page. */
  readonly found: Found | null;
  /** Corrections that were refused; another bill asks again. */
  readonly refused: ReadonlySet<string>;
  /** The correction that was accepted last. */
  readonly accepted: Suggestion | null;
  /** Reads a bill and sets it beside the plan. */
  read(engine: Engine, from: (options: ReadOptions) => Promise<Result<Bill> | null>): Promise<void>;
  stopReading(): void;
  compare(engine: Engine): Promise<void>;
  cancel(): void;
  accept(engine: Engine, suggestion: Suggestion, by: string): Promise<void>;
  refuse(id: string, refused: boolean): void;
}

const NO_BILL = { bill: null, results: new Map<string, Found>(), found: null, refused: new Set<string>(), accepted: null, problems: [] };

/** What is compared, not what is planned: never undone, never saved. Accepted corrections are edits of the plan. */
export const useCalibration = create<CalibrationState>((set, get) => ({
  ...NO_RUN,
  ...NO_BILL,
  reading: null,
  readProblems: [],
  read: async (engine, from) => {
    if (get().reading) return;
    const controller = new AbortController();
    const { opened } = usePlan.getState();
    get().cancel();
    set({ reading: { controller, progress: null }, readProblems: [] });
    const read = await from({ signal: controller.signal, onProgress: (progress) => !controller.signal.aborted && set({ reading: { controller, progress } }) });
    set({ reading: null });
    if (read === null || usePlan.getState().opened !== opened) return;
    if (!read.ok) return set({ readProblems: read.problems });
    set({ ...NO_BILL, bill: read.value });
    await get().compare(engine);
  },
  stopReading: () => get().reading?.controller.abort(),
  compare: async (engine) => {
    const { bill } = get();
    if (bill === null) return;
    const plan: Plan = usePlan.getState().plan;
    const value = await followRun({ get, set }, plan, (options) => engine.calibrate({ plan, usage: bill.usage }, options));
    if (!value || get().bill !== bill) return;
    const found = { planId: plan.id, value };
    set({ results: new Map([...get().results, [value.calibration.plan.hash, found]]), found });
  },
  cancel: () => get().running?.controller.abort(),
  accept: async (engine, suggestion, by) => {
    usePlan.getState().edit(text.undoAccept(suggestion.label), (plan) => acceptSuggestion(plan, suggestion, by));
    set({ accepted: suggestion });
    await get().compare(engine);
  },
  refuse: (id, refused) => set({ refused: refused ? new Set([...get().refused, id]) : new Set([...get().refused].filter((other) => other !== id)) }),
}));

usePlan.subscribe((state, before) => {
  const { results, found, stopReading, cancel } = useCalibration.getState();
  if (state.opened !== before.opened) {
    // Another document on the table: the bill is another company's.
    stopReading();
    cancel();
    useCalibration.setState({ ...NO_BILL, readProblems: [] });
  } else if (results.size > 0 && state.plan !== before.plan) {
    const known = results.get(hashPlan(state.plan));
    useCalibration.setState({ accepted: null, ...(known && known !== found ? { found: known } : {}) });
  }
});
