import { makeStyles } from '@fluentui/react-components';
import { useStoreApi, ViewportPortal } from '@xyflow/react';
import { useLayoutEffect, useRef } from 'react';
import { boxesOf } from '../groups/boxesOf';
import type { CanvasNode, IntegrationEdge } from '../mapping/flowTypes';
import { LAYER } from '../mapping/nodeFrame';
import { paintFlows } from './paintFlows';
import { movingStrokes } from './strokesOf';
import { viewOf } from './viewOf';

const useStyles = makeStyles({
  /** A layer of its own: what it covers need not be painted with it. */
  root: { position: 'absolute', pointerEvents: 'none', zIndex: LAYER.flow, willChange: 'transform' },
});

/** The bare lines of what is being dragged, painted with every step, when there are too many to be drawn one by one. */
export function MovingFlows({ flows, nodes }: { readonly flows: readonly IntegrationEdge[]; readonly nodes: readonly CanvasNode[] }) {
  const styles = useStyles();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { getState } = useStoreApi();
  useLayoutEffect(() => {
    if (!canvas.current) return;
    const boxes = boxesOf(nodes);
    const { zoom, view } = viewOf(getState());
    paintFlows(canvas.current, { strokes: movingStrokes(flows, (id) => boxes.get(id)), area: view, scale: zoom * window.devicePixelRatio });
  }, [flows, nodes, getState]);
  return (
    <ViewportPortal>
      <canvas ref={canvas} className={styles.root} width={0} height={0} aria-hidden="true" data-testid="moving-flows" />
    </ViewportPortal>
  );
}
