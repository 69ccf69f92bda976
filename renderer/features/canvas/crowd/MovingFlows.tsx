import { makeStyles } from '@fluentui/react-components';
import { useStoreApi, ViewportPortal } from '@xyflow/react';
import { useLayoutEffect, useRef } from 'react';
import { useCanvas } from '../canvasStore';
import { boxesOf } from '../groups/boxesOf';
import { inkOf } from '../inkOf';
import type { CanvasNode, IntegrationEdge } from '../mapping/flowTypes';
import { LAYER } from '../mapping/nodeFrame';
import { useThemeName } from '../useThemeName';
import { layOver } from './layOver';
import { paintFlows } from './paintFlows';
import { movingStrokes } from './strokesOf';
import { viewOf } from './viewOf';

const useStyles = makeStyles({
  /** A layer of its own: what it covers need not be painted with it. */
  root: { position: 'absolute', pointerEvents: 'none', zIndex: LAYER.flow, willChange: 'transform' },
});

/** The bare lines of what is being dragged, painted with every step, when there are too many to be drawn one by one. They stay until the others are painted with them. */
export function MovingFlows({ flows, nodes }: { readonly flows: readonly IntegrationEdge[]; readonly nodes: readonly CanvasNode[] }) {
  const styles = useStyles();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { getState } = useStoreApi();
  const theme = useThemeName();
  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element || flows.length === 0) return;
    const boxes = boxesOf(nodes);
    const { zoom, view } = viewOf(getState());
    const scale = zoom * window.devicePixelRatio;
    const strokes = movingStrokes(flows, (id) => boxes.get(id)).map(({ colour, lines, ...look }) => ({
      ...look,
      ink: inkOf(element, colour, theme),
      lines: lines.map(({ path, reach }) => ({ path: new Path2D(path), reach })),
    }));
    paintFlows(element, { strokes, area: view, scale });
    layOver(element, view, scale);
  }, [flows, nodes, theme, getState]);
  const isOver = flows.length === 0;
  useLayoutEffect(() => {
    if (!isOver) return;
    return useCanvas.subscribe((state, before) => {
      if (canvas.current && state.paintings !== before.paintings) canvas.current.width = 0;
    });
  }, [isOver]);
  return (
    <ViewportPortal>
      <canvas ref={canvas} className={styles.root} width={0} height={0} aria-hidden="true" data-testid="moving-flows" />
    </ViewportPortal>
  );
}
