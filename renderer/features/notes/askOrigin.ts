import { ITEM_KINDS } from '../../../models/document/edits';
import { useNotes } from '../../state/notesStore';
import { usePlan } from '../../state/usePlan';
import { planPlace } from '../why/planPath';
import { showPlanPlace } from '../why/showPlanPlace';

/** The input that last had the keyboard, unless its item has left the plan. */
export function askedInput(): string | null {
  const { lastInput } = useNotes.getState();
  if (lastInput === null) return null;
  const { itemId } = planPlace(lastInput);
  const { plan } = usePlan.getState();
  return itemId === null || ITEM_KINDS.some((kind) => plan[kind].some(({ id }) => id === itemId)) ? lastInput : null;
}

/** Asks who said the input that last had the keyboard. */
export function askOrigin(): void {
  const path = askedInput();
  if (path === null) return;
  showPlanPlace(path);
  useNotes.getState().openOrigin(path);
}
