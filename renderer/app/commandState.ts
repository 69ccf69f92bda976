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

type PlanPart = Pick<PlanState, 'plan' | 'saved' | 'file' | 'undoSteps' | 'redoSteps'>;

export function commandState(plan: PlanPart, view: Pick<ViewState, 'view' | 'selection' | 'whyTrail'>, answer: Pick<AnswerState, 'report'>): CommandState {
  return {
    undoLabel: plan.undoSteps.at(-1)?.label ?? null,
    redoLabel: plan.redoSteps.at(-1)?.label ?? null,
    onCanvas: view.view === 'canvas',
    selected: view.selection.length,
    unsaved: plan.plan !== plan.saved,
    answered: answer.report !== null,
    whyOpen: view.whyTrail.length > 0,
  };
}
