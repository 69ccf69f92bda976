import { VIEW_IDS, type ViewId } from '../../state/viewStore';

/** The view some steps further in the bar; the first and the last stay, so that a room never jumps from the end to the start. */
export function stepView(view: ViewId, steps: number): ViewId {
  const at = VIEW_IDS.indexOf(view) + steps;
  return VIEW_IDS[Math.min(Math.max(at, 0), VIEW_IDS.length - 1)] ?? view;
}
