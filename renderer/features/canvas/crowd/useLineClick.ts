import { useStoreApi } from '@xyflow/react';
import { useCallback, useRef, type MouseEvent, type PointerEvent } from 'react';
import type { Point } from '../../../../shared/drawing/placement/point';
import { canvasActions } from '../gestures/canvasActions';
import type { ZoomBand } from '../zoomBand';
import { flowAt } from './flowAt';
import type { Stroke } from './strokesOf';

/** So many pixels beside a line still hit it. */
const GRIP_PX = 5;
/** A pointer that went farther between down and up has dragged something. */
const STILL_PX = 3;
/** What lies over the lines and takes the click itself. Sites are below the lines, but from far away they are tiles on top. */
const ABOVE = '.react-flow__node-system, .react-flow__node-workload, .react-flow__node-azure, .react-flow__edge, .react-flow__panel, .react-flow__edgelabel-renderer, button';
const ABOVE_FAR = `${ABOVE}, .react-flow__node-site`;

/** Lets bare lines be clicked as if each were an element: before the ground or the site below them hears of it. */
export function useLineClick(strokes: readonly Stroke[] | null, band: ZoomBand) {
  const { getState } = useStoreApi();
  const pressed = useRef<Point>({ x: 0, y: 0 });
  const onPointerDownCapture = useCallback(({ clientX, clientY }: PointerEvent) => {
    pressed.current = { x: clientX, y: clientY };
  }, []);
  const onClickCapture = useCallback(
    (event: MouseEvent) => {
      const { clientX, clientY } = event;
      const isStill = Math.hypot(clientX - pressed.current.x, clientY - pressed.current.y) <= STILL_PX;
      if (!strokes || !isStill || !(event.target instanceof Element) || event.target.closest(band === 'far' ? ABOVE_FAR : ABOVE)) return;
      const { domNode, transform } = getState();
      const { left, top } = domNode?.getBoundingClientRect() ?? { left: 0, top: 0 };
      const [x, y, zoom] = transform;
      const id = flowAt(strokes, { x: (clientX - left - x) / zoom, y: (clientY - top - y) / zoom }, GRIP_PX / zoom);
      if (id === null) return;
      event.stopPropagation();
      canvasActions.choose(id, event.ctrlKey || event.metaKey || event.shiftKey);
    },
    [strokes, band, getState],
  );
  return { onPointerDownCapture, onClickCapture };
}
