import type { Plan } from '../../models/document';
import { useAnswer } from './answerStore';
import { useNotices } from './noticeStore';
import type { PlanFile } from './planStore';
import { useShown } from './shownStore';
import { usePlan } from './usePlan';
import { useView } from './viewStore';

/** Puts another document on the table. Nothing of the old one stays behind: history, selection, answer. `unsaved`: it is to be asked about before it goes, as a draft is. */
export function openPlan(plan: Plan, file: PlanFile | null, unsaved = false): void {
  useAnswer.getState().forget();
  useView.getState().select([]);
  useView.getState().closeWhy();
  useShown.getState().show(null);
  useNotices.getState().dismiss();
  usePlan.getState().replace(plan, file, unsaved);
}
