import { useCanvas } from './canvasStore';

const elementOf = (id: string): HTMLElement | SVGElement | null =>
  document.querySelector<HTMLElement | SVGElement>(`.react-flow__node[data-id="${CSS.escape(id)}"], .react-flow__edge[data-id="${CSS.escape(id)}"]`);

/** What comes into view is drawn some frames later: first the new magnification, then the cards that it shows. */
const FRAMES_TO_WAIT = 20;

function focusOnceDrawn(id: string, frames: number): void {
  const element = elementOf(id);
  if (element) element.focus();
  else if (frames > 0) requestAnimationFrame(() => focusOnceDrawn(id, frames - 1));
}

/** Gives an item of the drawing the keyboard; one that lies out of view is brought there first. `around`: what must be in view for it, a flow's ends. */
export function focusItem(id: string, around: readonly string[] = [id]): void {
  const element = elementOf(id);
  if (element) {
    element.focus();
    return;
  }
  useCanvas.getState().surface?.frame(around, () => focusOnceDrawn(id, FRAMES_TO_WAIT));
}
