import { applyNodeChanges, type NodeChange, type OnNodeDrag, type OnNodesChange } from '@xyflow/react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { placeItems, type Place } from '../../../../models/document/edits';
import { usePlan } from '../../../state/usePlan';
import { useView } from '../../../state/viewStore';
import { useCanvas, type Carried } from '../canvasStore';
import type { CanvasNode } from '../mapping/flowTypes';
import { CANVAS_TEXT } from '../messages';
import { centreOf } from '../../../../shared/drawing/placement/box';
import { placeAll } from '../../../../shared/drawing/placement/placeAll';
import { dropItems } from './dropItems';
import { selectionAfter } from './selectionAfter';
import { siteAt } from './siteAt';

type LiveChange = Extract<NodeChange<CanvasNode>, { type: 'position' | 'dimensions' }>;

const text = CANVAS_TEXT.edits;

/**
 * The drawing while a gesture runs. Moves and sizes live here until the pointer lets go; only then is the plan edited,
 * once, so that the engine does not answer every pixel and undo takes back the whole gesture.
 */
export function useLiveNodes(drawn: readonly CanvasNode[]) {
  const [live, setLive] = useState<readonly LiveChange[]>([]);
  const isDragging = useRef(false);
  const carried = useCanvas((state) => state.carried);
  const nodes = useMemo(() => {
    if (carried) return drawn.map((node) => carriedNode(node, carried));
    return live.length === 0 ? [...drawn] : applyNodeChanges<CanvasNode>([...live], [...drawn]);
  }, [drawn, live, carried]);

  const onNodesChange: OnNodesChange<CanvasNode> = useCallback((changes) => {
    select(changes);
    const moving = changes.filter(isLive);
    if (moving.length === 0) return;
    if (isDragging.current || moving.some(isResizing)) setLive(moving);
    else {
      setLive([]);
      settle(moving);
    }
  }, []);

  const onDragStart = useCallback((_event: unknown, dragged: readonly CanvasNode[]) => {
    isDragging.current = true;
    useCanvas.getState().markDragged(new Set(dragged.map(({ id }) => id)));
  }, []);
  const onNodeDragStart: OnNodeDrag<CanvasNode> = useCallback((event, _node, dragged) => onDragStart(event, dragged), [onDragStart]);
  const onDragStop = useCallback((_event: unknown, dragged: readonly CanvasNode[]) => {
    isDragging.current = false;
    setLive([]);
    useCanvas.getState().markDropSite(null);
    useCanvas.getState().markDragged(null);
    usePlan.getState().edit(text.move(dragged.length), (plan) => dropItems(plan, dragged));
  }, []);
  const onNodeDragStop: OnNodeDrag<CanvasNode> = useCallback((event, _node, dragged) => onDragStop(event, dragged), [onDragStop]);
  const onNodeDrag: OnNodeDrag<CanvasNode> = useCallback((_event, node) => markDropSite(node), []);

  return { nodes, onNodesChange, onDragStart, onDragStop, onNodeDragStart, onNodeDrag, onNodeDragStop };
}

const carriedNode = (node: CanvasNode, { ids, by }: Carried): CanvasNode =>
  ids.has(node.id) ? { ...node, position: { x: node.position.x + by.x, y: node.position.y + by.y } } : node;

function select(changes: readonly NodeChange<CanvasNode>[]): void {
  const { selection, select: show } = useView.getState();
  const next = selectionAfter(usePlan.getState().plan, selection, changes);
  if (next !== selection) show(next);
}

/** Measuring a card also reports dimensions; only sizes that the user drags count. */
function isLive(change: NodeChange<CanvasNode>): change is LiveChange {
  return change.type === 'position' || (change.type === 'dimensions' && change.resizing !== undefined);
}

const isResizing = (change: LiveChange): boolean => change.type === 'dimensions' && change.resizing === true;

/** Arrow keys and the end of a resize go to the plan at once; steps of the same items in a row are one undo step. */
function settle(changes: readonly LiveChange[]): void {
  const { plan, edit } = usePlan.getState();
  const placed = placeAll(plan);
  const places: Record<string, Place> = {};
  for (const change of changes) {
    const own = placed.get(change.id)?.own;
    if (!own) continue;
    if (change.type === 'position') places[change.id] = { x: change.position?.x ?? own.x, y: change.position?.y ?? own.y };
    else places[change.id] = { x: own.x, y: own.y, width: change.dimensions?.width ?? own.width, height: change.dimensions?.height ?? own.height };
  }
  const ids = Object.keys(places);
  const isResize = changes.some(({ type }) => type === 'dimensions');
  const label = isResize ? text.resize : text.move(ids.length);
  edit(label, (before) => placeItems(before, places), isResize ? undefined : `canvas.move ${ids.join(' ')}`);
}

/** Shows which site would take the system under the pointer. */
function markDropSite(node: CanvasNode): void {
  if (node.type !== 'system') return;
  const { plan } = usePlan.getState();
  const placed = placeAll(plan);
  const at = placed.get(node.id);
  const origin = node.parentId === undefined ? undefined : placed.get(node.parentId)?.absolute;
  if (!at) return;
  const centre = centreOf({ ...at.own, x: (origin?.x ?? 0) + node.position.x, y: (origin?.y ?? 0) + node.position.y });
  const site = siteAt(plan, placed, centre);
  useCanvas.getState().markDropSite(site && site.id !== node.parentId ? site.id : null);
}
