import { usePlan } from '../../state/usePlan';
import { useView } from '../../state/viewStore';
import { useCanvas } from '../canvas/canvasStore';
import { keyboardTarget } from '../canvas/gestures/paletteTarget';
import { CANVAS_TEXT } from '../canvas/messages';
import type { PaletteEntry } from './registry';

/** Adds without a pointer: at the middle of the canvas, or into the selected site. The new item is selected. */
export function addFromPalette(entry: PaletteEntry): void {
  const { plan, edit } = usePlan.getState();
  const { selection, select } = useView.getState();
  const centre = useCanvas.getState().surface?.centre() ?? null;
  const added = entry.add(plan, keyboardTarget(plan, entry, centre, selection));
  edit(CANVAS_TEXT.edits.add(entry.label), () => added.plan);
  select([added.id]);
}
