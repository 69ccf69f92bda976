import { useCanvas } from './canvasStore';

const elementOf = (id: string): HTMLElement | SVGElement | null =>
  document.querySelector<HTMLElement | SVGElement>(`.react-flow__node[data-id="${CSS.escape(id)}"], .react-flow__edge[data-id="${CSS.escape(id)}"]`);

/** Gives an item of the drawing the keyboard; one that lies out of view is brought there first. `around`: what must be in view for it, a flow's ends. */
export function focusItem(id: string, around: readonly string[] = [id]): void {
  const element = elementOf(id);
  if (element) {
    element.focus();
    return;
  }
  useCanvas.getState().surface?.frame(around, () => elementOf(id)?.focus());
}
