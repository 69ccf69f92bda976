import { makeStyles } from '@fluentui/react-components';
import { useStoreApi, ViewportPortal } from '@xyflow/react';
import { memo, useEffect, useRef } from 'react';
import { boundsOf, type Box } from '../../../../shared/drawing/placement/box';
import { flowPainter, type FlowPainter } from '../../../workers/flowPainter';
import { useCanvas } from '../canvasStore';
import { inkOf } from '../inkOf';
import { LAYER } from '../mapping/nodeFrame';
import { useThemeName } from '../useThemeName';
import { layOver } from './layOver';
import { isCovered, paintedArea } from './paintedArea';
import type { Stroke } from './strokesOf';
import { viewOf } from './viewOf';

const useStyles = makeStyles({
  root: { position: 'absolute', pointerEvents: 'none', zIndex: LAYER.flow },
});

/** The view stands still when nothing has moved it for so long. */
const REST_MS = 150;
/** What comes into sight during one gesture is painted at most so often. */
const AGAIN_MS = 300;

/**
 * The flows of a crowded drawing as one picture of bare lines, under those that are drawn with all that belongs to them. It moves and grows with the drawing
 * and is painted anew when the view rests. Screen readers find flows in the outline and on the way from card to card.
 */
export const PaintedFlows = memo(function PaintedFlows({ strokes }: { readonly strokes: readonly Stroke[] }) {
  const styles = useStyles();
  const canvas = useRef<HTMLCanvasElement>(null);
  const painter = useRef<FlowPainter>(null);
  const store = useStoreApi();
  const theme = useThemeName();
  useEffect(() => {
    const made = flowPainter((picture, { area, scale }) => {
      if (!canvas.current) return picture.close();
      Object.assign(canvas.current, { width: picture.width, height: picture.height });
      canvas.current.getContext('bitmaprenderer')?.transferFromImageBitmap(picture);
      layOver(canvas.current, area, scale);
      useCanvas.getState().notePainted();
    });
    painter.current = made;
    return () => made.close();
  }, []);
  useEffect(() => {
    const bounds = boundsOf(strokes.flatMap(({ lines }) => lines.map(({ reach }) => reach)));
    const element = canvas.current;
    if (!element || !painter.current || !bounds) return;
    const sent = strokes.map(({ colour, width, stepsBack, lines }) => ({ ink: inkOf(element, colour, theme), width, stepsBack, lines: lines.map(({ path, reach }) => ({ path, reach })) }));
    painter.current.take(sent);
    return keepPainted(painter.current, bounds, store);
  }, [strokes, store, theme]);
  return (
    <ViewportPortal>
      <canvas ref={canvas} className={styles.root} width={0} height={0} aria-hidden="true" data-testid="painted-flows" />
    </ViewportPortal>
  );
});

/** Has the lines painted now and whenever the view has come to rest elsewhere; ends with what it hands back. */
function keepPainted(painter: FlowPainter, bounds: Box, { getState, subscribe }: ReturnType<typeof useStoreApi>): () => void {
  let painted: { readonly area: Box | null; readonly zoom: number; readonly at: number } | null = null;
  let timer = 0;
  const isStale = (zoom: number, view: Box): boolean => painted?.zoom !== zoom || !isCovered(view, bounds, painted.area);
  const paint = (): void => {
    const { zoom, view } = viewOf(getState());
    if (!isStale(zoom, view)) return;
    const area = paintedArea(view, bounds);
    if (area) painter.paint(area, zoom * window.devicePixelRatio);
    painted = { area, zoom, at: performance.now() };
  };
  paint();
  const unsubscribe = subscribe((state, before) => {
    if (state.transform === before.transform && state.width === before.width && state.height === before.height) return;
    const { view } = viewOf(state);
    if (painted && performance.now() - painted.at > AGAIN_MS && !isCovered(view, bounds, painted.area)) paint();
    clearTimeout(timer);
    timer = window.setTimeout(paint, REST_MS);
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}
