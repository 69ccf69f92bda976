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

/** Who goes on elsewhere meanwhile, in a dialog or a form, is not called back. */
const goesOn = (from: Element | null): boolean => document.activeElement === from || document.activeElement === document.body;

function focusOnceDrawn(id: string, frames: number, from: Element | null, otherwise: () => void): void {
  if (!goesOn(from) || takesFocus(id)) return;
  if (frames > 0) requestAnimationFrame(() => focusOnceDrawn(id, frames - 1, from, otherwise));
  else otherwise();
}

/**
 * Gives an item of the drawing the keyboard; one that lies out of view is brought there first. `around`: what must be in view for it, a flow's ends.
 * The drawing has the keyboard at once: a key pressed before the item is drawn belongs to it already.
 */
export function focusItem(id: string, around: readonly string[] = [id]): void {
  const { surface } = useCanvas.getState();
  surface?.takeKeyboard();
  const from = document.activeElement;
  const bring = (): void => surface?.frame(around, () => focusOnceDrawn(id, FRAMES_TO_COME, from, () => undefined));
  if (surface && isInView(surface.visible(), around)) focusOnceDrawn(id, FRAMES_TO_DRAW, from, bring);
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
