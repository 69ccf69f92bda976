import { useShallow } from 'zustand/react/shallow';
import { useAnswer } from '../state/answerStore';
import { usePlan } from '../state/usePlan';
import { useView } from '../state/viewStore';
import { answerPart, commandState, planPart, viewPart, type CommandState } from './commandState';

/** Told anew only when it differs: dozens of buttons ask, and most edits change none of them. */
export function useCommandState(): CommandState {
  return { ...usePlan(useShallow(planPart)), ...useView(useShallow(viewPart)), ...useAnswer(useShallow(answerPart)) };
}

/** The same at this moment, for keys. */
export function readCommandState(): CommandState {
  return commandState(usePlan.getState(), useView.getState(), useAnswer.getState());
}
