import { setPlaces } from '../../../../models/document/edits';
import { useNotices } from '../../../state/noticeStore';
import { usePlan } from '../../../state/usePlan';
import { layoutPlan } from '../../../workers/layoutClient';
import { useCanvas } from '../canvasStore';
import type { ArrangeScope } from '../layout/arrangePlan';
import { CANVAS_TEXT } from '../messages';

const text = CANVAS_TEXT.arrange;

/** Lays the drawing out off the UI thread and writes it down as one step. A plan that changed meanwhile is laid out again. */
export async function arrangeItems(scope: ArrangeScope): Promise<void> {
  const { plan, edit } = usePlan.getState();
  const places = await layoutPlan({ plan, scope });
  if (!places) {
    useNotices.getState().say({ intent: 'error', title: text.failed, text: text.failedText, actions: [] });
    return;
  }
  if (usePlan.getState().plan !== plan) return arrangeItems(scope);
  edit(text.step[scope], (before) => setPlaces(before, places));
  useCanvas.getState().surface?.frame(null);
}
