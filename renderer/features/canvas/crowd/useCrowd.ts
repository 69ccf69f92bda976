import { useOnViewportChange, useStore, useStoreApi, type Viewport } from '@xyflow/react';
import { useMemo, useState } from 'react';
import { LED_FLOWS_MAX } from '../../../../shared/drawing/lines/routes';
import { overlaps, type Box } from '../../../../shared/drawing/placement/box';
import { placeAll, type Placed } from '../../../../shared/drawing/placement/placeAll';
import { usePlan } from '../../../state/usePlan';
import { useCanvas } from '../canvasStore';
import type { IntegrationEdge } from '../mapping/flowTypes';
import { keepList } from '../mapping/keepList';
import type { Flow } from '../mapping/toFlow';
import type { ZoomBand } from '../zoomBand';
import { alwaysDrawn } from './alwaysDrawn';
import { fromAfar } from './fromAfar';
import { readableFlows } from './readableFlows';
import { strokesOf, type Stroke } from './strokesOf';

interface Crowd extends Flow {
  /** Flows that are painted together; null where each is drawn by itself. */
  readonly strokes: readonly Stroke[] | null;
  /** Flows of what is being dragged that would be painted with the others if it stood still. */
  readonly moving: readonly IntegrationEdge[];
}

/**
 * A drawing of hundreds of flows as a screen can move it: flows painted together as bare lines, and drawn one by one only those
 * that can be read or are looked at: of the selected item, or near by with an end in sight. From far away what stands in
 * a site is left out, as it cannot be seen. A smaller drawing stays as it is.
 */
export function useCrowd(flow: Flow, band: ZoomBand): Crowd {
  const isCrowded = flow.edges.length > LED_FLOWS_MAX;
  const plan = usePlan((state) => state.plan);
  const wanted = useCanvas((state) => state.wantedFlow);
  const seen = useSeenBox();
  const focused = useCanvas((state) => state.focused);
  const nodes = useMemo(() => (isCrowded ? crowdNodes(flow.nodes, band, focused) : flow.nodes), [isCrowded, flow.nodes, band, focused]);
  const readable = useMemo(() => {
    if (!isCrowded) return flow.edges;
    const inSight = band === 'near' ? idsIn(seen, placeAll(plan)) : NOTHING;
    return readableFlows(flow.edges, inSight, wanted);
  }, [isCrowded, flow.edges, plan, band, seen, wanted]);
  const [keep] = useState(keepList<IntegrationEdge>);
  const edges = useMemo(() => keep(readable), [keep, readable]);
  const dragged = useCanvas((state) => state.carried?.ids ?? state.dragged);
  const bare = useMemo(() => {
    if (!isCrowded) return NO_FLOWS;
    const whole = new Set(edges);
    return flow.edges.filter((edge) => !whole.has(edge));
  }, [isCrowded, flow.edges, edges]);
  const moving = useMemo(() => (dragged === null ? NO_FLOWS : flowsOf(bare, dragged, placeAll(plan))), [bare, dragged, plan]);
  const strokes = useMemo(() => {
    if (!isCrowded) return null;
    const gone = new Set(moving);
    return strokesOf(bare.filter((edge) => !gone.has(edge)), placeAll(plan));
  }, [isCrowded, bare, moving, plan]);
  return { nodes, edges, strokes, moving };
}

const NO_FLOWS: readonly IntegrationEdge[] = [];

/** Flows with an end in these items or in what they house. */
function flowsOf(flows: readonly IntegrationEdge[], ids: ReadonlySet<string>, placed: ReadonlyMap<string, Placed>): readonly IntegrationEdge[] {
  const goes = (end: string): boolean => ids.has(end) || ids.has(placed.get(end)?.parentId ?? '');
  return flows.filter(({ source, target }) => goes(source) || goes(target));
}

/** A selection of more than this is too large to be kept drawn where it cannot be seen. */
const HELD_MAX = 20;

/** What has the keyboard stays drawn wherever the view goes, and so does a small selection; the rest only near enough and in view. */
function crowdNodes(nodes: Flow['nodes'], band: ZoomBand, focused: string | null): Flow['nodes'] {
  const holdsSelected = nodes.filter(({ selected }) => selected).length <= HELD_MAX;
  const seen = (node: Flow['nodes'][number]) => (band === 'far' ? fromAfar(node) : node);
  return nodes.map((node) => {
    // What stands in a site is drawn from afar only while it has the keyboard; all else stays as it is, because a click ends where what it began on is gone.
    if (node.id === focused) return alwaysDrawn(node.parentId === undefined ? seen(node) : node);
    return node.selected && holdsSelected ? alwaysDrawn(seen(node)) : seen(node);
  });
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
