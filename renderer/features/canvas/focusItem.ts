import { overlaps, type Box } from '../../../shared/drawing/placement/box';
import { placeAll } from '../../../shared/drawing/placement/placeAll';
import { usePlan } from '../../state/usePlan';
import { useCanvas } from './canvasStore';

const elementOf = (id: string): HTMLElement | SVGElement | null =>
  document.querySelector<HTMLElement | SVGElement>(`.react-flow__node[data-id="${CSS.escape(id)}"], .react-flow__edge[data-id="${CSS.escape(id)}"]`);

/** What comes into view is drawn some frames later: first the new magnification, then the cards that it shows. */
const FRAMES_TO_COME = 20;
/** What is in view and was not drawn by itself until now. */
const FRAMES_TO_DRAW = 2;

/** From far away what stands in a site is hidden, and then does not take the keyboard. */
function takesFocus(id: string): boolean {
  const element = elementOf(id);
  element?.focus();
  return element !== null && document.activeElement === element;
}

function focusOnceDrawn(id: string, frames: number, otherwise: () => void): void {
  if (takesFocus(id)) return;
  if (frames > 0) requestAnimationFrame(() => focusOnceDrawn(id, frames - 1, otherwise));
  else otherwise();
}

/** Gives an item of the drawing the keyboard; one that lies out of view is brought there first. `around`: what must be in view for it, a flow's ends. */
export function focusItem(id: string, around: readonly string[] = [id]): void {
  const { surface } = useCanvas.getState();
  const bring = (): void => surface?.frame(around, () => focusOnceDrawn(id, FRAMES_TO_COME, () => undefined));
  if (surface && isInView(surface.visible(), around)) focusOnceDrawn(id, FRAMES_TO_DRAW, bring);
  // The drawing library follows the focus to a card, not to a flow.
  else if (!around.includes(id) || !takesFocus(id)) bring();
}

function isInView(view: Box, ids: readonly string[]): boolean {
  const placed = placeAll(usePlan.getState().plan);
  return ids.every((id) => {
    const box = placed.get(id)?.absolute;
    return box !== undefined && overlaps(box, view);
  });
}
