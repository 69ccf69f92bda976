import { useOnViewportChange, useStore, useStoreApi, type Viewport } from '@xyflow/react';
import { useMemo, useState } from 'react';
import { LED_FLOWS_MAX } from '../../../../shared/drawing/lines/routes';
import { overlaps, type Box } from '../../../../shared/drawing/placement/box';
import { placeAll, type Placed } from '../../../../shared/drawing/placement/placeAll';
import { usePlan } from '../../../state/usePlan';
import { useCanvas } from '../canvasStore';
import type { Flow } from '../mapping/toFlow';
import type { ZoomBand } from '../zoomBand';
import { fromAfar } from './fromAfar';
import { readableFlows } from './readableFlows';
import { strokesOf, type Stroke } from './strokesOf';

interface Crowd extends Flow {
  /** Flows that are painted together; null where each is drawn by itself. */
  readonly strokes: readonly Stroke[] | null;
}

/**
 * A drawing of hundreds of flows as a screen can move it: all flows painted in a few lines, and drawn one by one only those
 * that can be read or are looked at: of the selected item, or near by with an end in sight. From far away what stands in
 * a site is left out, as it cannot be seen. A smaller drawing stays as it is.
 */
export function useCrowd(flow: Flow, band: ZoomBand): Crowd {
  const isCrowded = flow.edges.length > LED_FLOWS_MAX;
  const plan = usePlan((state) => state.plan);
  const wanted = useCanvas((state) => state.wantedFlow);
  const seen = useSeenBox();
  const strokes = useMemo(() => (isCrowded ? strokesOf(flow.edges, placeAll(plan)) : null), [isCrowded, flow.edges, plan]);
  const nodes = useMemo(() => (isCrowded && band === 'far' ? flow.nodes.map(fromAfar) : flow.nodes), [isCrowded, flow.nodes, band]);
  const edges = useMemo(() => {
    if (!isCrowded) return flow.edges;
    const inSight = band === 'near' ? idsIn(seen, placeAll(plan)) : NOTHING;
    return readableFlows(flow.edges, inSight, wanted);
  }, [isCrowded, flow.edges, plan, band, seen, wanted]);
  return { nodes, edges, strokes };
}

const NOTHING: ReadonlySet<string> = new Set();

const idsIn = (box: Box, placed: ReadonlyMap<string, Placed>): ReadonlySet<string> => new Set([...placed].filter(([, { absolute }]) => overlaps(absolute, box)).map(([id]) => id));

/** What the window shows of the drawing once it has come to rest: while it moves, nothing is added. */
function useSeenBox(): Box {
  const store = useStoreApi();
  const [{ x, y, zoom }, settle] = useState<Viewport>(() => {
    const [left, top, scale] = store.getState().transform;
    return { x: left, y: top, zoom: scale };
  });
  useOnViewportChange({ onEnd: settle });
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  return useMemo(() => ({ x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }), [x, y, zoom, width, height]);
}
