import { useAnswer } from '../state/answerStore';
import { usePlan } from '../state/usePlan';
import { useView } from '../state/viewStore';
import { commandState, type CommandState } from './commandState';

export function useCommandState(): CommandState {
  return commandState(usePlan(), useView(), useAnswer());
}

/** The same at this moment, for keys. */
export function readCommandState(): CommandState {
  return commandState(usePlan.getState(), useView.getState(), useAnswer.getState());
}
