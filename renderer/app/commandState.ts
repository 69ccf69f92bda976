import type { AnswerState } from '../state/answerStore';
import type { PlanState } from '../state/planStore';
import type { ViewState } from '../state/viewStore';

/** What decides whether a command can run and how it is called just now. */
export interface CommandState {
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  readonly onCanvas: boolean;
  readonly selected: number;
  readonly unsaved: boolean;
  readonly answered: boolean;
  readonly whyOpen: boolean;
}

type PlanHistory = Pick<PlanState, 'plan' | 'saved' | 'file' | 'undoSteps' | 'redoSteps'>;
type Looking = Pick<ViewState, 'view' | 'selection' | 'whyTrail'>;

export const planPart = ({ plan, saved, undoSteps, redoSteps }: PlanHistory) => ({
  undoLabel: undoSteps.at(-1)?.label ?? null,
  redoLabel: redoSteps.at(-1)?.label ?? null,
  unsaved: plan !== saved,
});

export const viewPart = ({ view, selection, whyTrail }: Looking) => ({ onCanvas: view === 'canvas', selected: selection.length, whyOpen: whyTrail.length > 0 });

export const answerPart = ({ report }: Pick<AnswerState, 'report'>) => ({ answered: report !== null });

export function commandState(plan: PlanHistory, view: Looking, answer: Pick<AnswerState, 'report'>): CommandState {
  return { ...planPart(plan), ...viewPart(view), ...answerPart(answer) };
}
