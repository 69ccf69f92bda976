import { useReactFlow, useStore, type OnMove, type Viewport } from '@xyflow/react';
import { useCallback, useEffect, useState, type RefObject } from 'react';
import { useCanvas } from './canvasStore';

/** Room for the bar on top and the zoom buttons at the side when all is shown, and the largest magnification for a small drawing. */
const FIT = { padding: { top: '52px', right: '20px', bottom: '20px', left: '56px' }, maxZoom: 1 } as const;

/** The next frame knows new places, the one after it what was drawn for them. */
const nextFrame = (then: () => void): number => requestAnimationFrame(then);

const HOME: Viewport = { x: 0, y: 0, zoom: 1 };

/**
 * Shows the whole drawing until the user moves it; from then on comes back to where they left it. `derived` tells
 * that the derived side has arrived, which makes the drawing taller. `isPlaced`: the view stands where it belongs; before that nobody knows how near it is.
 */
export function useCanvasViewport(planId: string, derived: boolean, area: RefObject<HTMLDivElement | null>): { readonly onMoveEnd: OnMove; readonly isPlaced: boolean } {
  const { fitView, setViewport, getNodes, screenToFlowPosition } = useReactFlow();

  const [isPlaced, setPlaced] = useState(false);
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);

  useEffect(() => {
    const kept = useCanvas.getState().viewports[planId];
    // An empty drawing has nothing to fit; the library would wait for the first item and then pull it away from where it was dropped.
    const placed = kept || getNodes().length === 0 ? setViewport(kept ?? HOME) : fitView(FIT);
    void placed.then(() => setPlaced(true));
  }, [planId, derived, width, height, fitView, getNodes, setViewport]);

  useEffect(() => {
    const { offerSurface } = useCanvas.getState();
    offerSurface({
      centre: () => {
        const { left, top, width, height } = area.current?.getBoundingClientRect() ?? new DOMRect();
        return screenToFlowPosition({ x: left + width / 2, y: top + height / 2 });
      },
      visible: () => {
        const { left, top, right, bottom } = area.current?.getBoundingClientRect() ?? new DOMRect();
        const [from, to] = [screenToFlowPosition({ x: left, y: top }), screenToFlowPosition({ x: right, y: bottom })];
        return { ...from, width: to.x - from.x, height: to.y - from.y };
      },
      takeKeyboard: () => {
        const canvas = area.current?.closest<HTMLElement>('[tabindex]');
        if (!canvas?.contains(document.activeElement)) canvas?.focus({ preventScroll: true });
      },
      frame: (ids, then) => {
        // All of a crowd is seen from afar, and is drawn so before the view leaps there.
        if (ids === null) setPlaced(false);
        nextFrame(() =>
          nextFrame(() => {
            void fitView(ids === null ? FIT : { ...FIT, includeHiddenNodes: true, nodes: ids.map((id) => ({ id })) }).then(() => {
              setPlaced(true);
              nextFrame(() => then?.());
            });
          }),
        );
      },
    });
    return () => offerSurface(null);
  }, [area, fitView, screenToFlowPosition]);

  const onMoveEnd: OnMove = useCallback(
    (event, viewport) => {
      // Moves without an event come from the program: fitting the view is not the user's choice of a place.
      if (event !== null) useCanvas.getState().keepViewport(planId, viewport);
    },
    [planId],
  );
  return { onMoveEnd, isPlaced };
}
