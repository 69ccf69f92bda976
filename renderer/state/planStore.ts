import { create } from 'zustand';
import type { Plan } from '../../models/document';
import { dropOutdatedOrigins } from '../../models/document/edits';

/** The file behind the open plan; null for a plan that was never saved. */
export interface PlanFile {
  readonly handle: string;
  readonly name: string;
  readonly revision: string;
}

interface Step {
  readonly label: string;
  readonly before: Plan;
  readonly mergeKey: string | null;
}

/**
 * The document and its history: the only undoable state. Edits are pure functions from `models/document/edits`;
 * plans are immutable, so a step is one reference and history costs little.
 */
export interface PlanState {
  readonly plan: Plan;
  readonly file: PlanFile | null;
  /** The plan as last saved or opened; `plan !== saved` means unsaved changes. */
  readonly saved: Plan;
  /** Counts the documents opened: a plan opened once more is a new document with nothing known about it. */
  readonly opened: number;
  readonly undoSteps: readonly Step[];
  readonly redoSteps: readonly Step[];
  /** Applies an edit. Edits with the same `mergeKey` in a row (typing in one field, one drag) become one step. */
  edit(label: string, change: (plan: Plan) => Plan, mergeKey?: string): void;
  undo(): void;
  redo(): void;
  /** Goes back or on until this many steps of the history are done; 0 is the document as it was opened. */
  goTo(done: number): void;
  /** Opens another document; history starts anew. `unsaved`: no file holds it, and it would be missed. */
  replace(plan: Plan, file: PlanFile | null, unsaved?: boolean): void;
  markSaved(file: PlanFile, saved: Plan): void;
}

export function createPlanStore(initial: Plan) {
  return create<PlanState>((set) => ({
    plan: initial,
    file: null,
    saved: initial,
    opened: 0,
    undoSteps: [],
    redoSteps: [],
    edit: (label, change, mergeKey) =>
      set((state) => {
        const changed = change(state.plan);
        if (changed === state.plan) return state;
        const last = state.undoSteps.at(-1);
        const merges = mergeKey !== undefined && last?.mergeKey === mergeKey && state.redoSteps.length === 0;
        // Typed back to what it was within one step, a value has its origin again.
        const base = merges && changed.provenance === state.plan.provenance ? last.before : state.plan;
        const plan = dropOutdatedOrigins(base, base === state.plan ? changed : { ...changed, provenance: base.provenance });
        const undoSteps = merges ? state.undoSteps : [...state.undoSteps, { label, before: state.plan, mergeKey: mergeKey ?? null }];
        return { plan, undoSteps, redoSteps: [] };
      }),
    undo: () => set((state) => walked(state, state.undoSteps.length - 1)),
    redo: () => set((state) => walked(state, state.undoSteps.length + 1)),
    goTo: (done) => set((state) => walked(state, done)),
    // Saved is what is the very same object; a copy of it is not.
    replace: (plan, file, unsaved = false) => set((state) => ({ plan, file, saved: unsaved ? { ...plan } : plan, opened: state.opened + 1, undoSteps: [], redoSteps: [] })),
    markSaved: (file, saved) => set({ file, saved }),
  }));
}

type History = Pick<PlanState, 'plan' | 'undoSteps' | 'redoSteps'>;

/** The history with `done` of its steps done. Every step keeps the plan on its other side, so walking costs a reference a step. */
function walked({ plan: from, undoSteps, redoSteps }: History, done: number): History {
  const undo = [...undoSteps];
  const redo = [...redoSteps];
  let plan = from;
  const move = (take: Step[], give: Step[]): boolean => {
    const step = take.pop();
    if (!step) return false;
    give.push({ ...step, before: plan, mergeKey: null });
    plan = step.before;
    return true;
  };
  while (undo.length > done && move(undo, redo));
  while (undo.length < done && move(redo, undo));
  return { plan, undoSteps: undo, redoSteps: redo };
}
