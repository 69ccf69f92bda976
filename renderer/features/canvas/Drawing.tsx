import {
  Background,
  BackgroundVariant,
  ConnectionMode,
  ControlButton,
  Controls,
  Panel,
  ReactFlow,
  useStore,
  type EdgeChange,
  type EdgeMouseHandler,
  type EdgeTypes,
  type IsValidConnection,
  type NodeTypes,
  type OnConnect,
  type OnConnectEnd,
} from '@xyflow/react';
import { ZoomFit16Regular } from '@fluentui/react-icons';
import { useMemo, useState, type FocusEvent, type RefObject } from 'react';
import { usePlan } from '../../state/usePlan';
import { useView } from '../../state/viewStore';
import { requestInspectorFocus } from '../inspector/inspectorFocus';
import { ariaText } from './ariaText';
import { useCanvas } from './canvasStore';
import { MovingFlows } from './crowd/MovingFlows';
import { PaintedFlows } from './crowd/PaintedFlows';
import { useCrowd } from './crowd/useCrowd';
import { useLineClick } from './crowd/useLineClick';
import { FlowLine } from './edges/FlowLine';
import { canConnect } from './gestures/connectItems';
import { canvasActions } from './gestures/canvasActions';
import { focusedItem } from './gestures/focusedItem';
import { selectionAfter } from './gestures/selectionAfter';
import { useLiveNodes } from './gestures/useLiveNodes';
import { usePaletteDrop } from './gestures/usePaletteDrop';
import { CompanyFrame } from './groups/CompanyFrame';
import { GroupFrames } from './groups/GroupFrames';
import { GuideLines } from './guides/GuideLines';
import { AZURE_NODE_ID } from './mapping/azureNode';
import type { CanvasNode, IntegrationEdge } from './mapping/flowTypes';
import { LensBar } from './LensBar';
import { CANVAS_TEXT } from './messages';
import { AzurePanel } from './nodes/AzurePanel';
import { SiteContainer } from './nodes/SiteContainer';
import { SystemCard } from './nodes/SystemCard';
import { WorkloadCard } from './nodes/WorkloadCard';
import { LED_FLOWS_MAX } from '../../../shared/drawing/lines/routes';
import { GRID } from '../../../shared/drawing/placement/sizes';
import { OverviewMap } from './overview/OverviewMap';
import { SelectionBar } from './SelectionBar';
import { useCanvasViewport } from './useCanvasViewport';
import { useFlow } from './useFlow';
import { zoomBand } from './zoomBand';
import { ZOOM_LIMITS } from './zoomLimits';

const NODE_TYPES: NodeTypes = { site: SiteContainer, system: SystemCard, workload: WorkloadCard, azure: AzurePanel };
const EDGE_TYPES: EdgeTypes = { integration: FlowLine };
const SNAP: [number, number] = [GRID, GRID];
const MULTI_SELECT_KEYS = ['Meta', 'Control', 'Shift'];

/** The drawing surface: hands plan and answer to React Flow, and what the user does back to the plan. */
export function Drawing({ area }: { readonly area: RefObject<HTMLDivElement | null> }) {
  const flow = useFlow();
  const planId = usePlan(({ plan }) => plan.id);
  const { onMoveEnd, isPlaced } = useCanvasViewport(planId, flow.nodes[0]?.id === AZURE_NODE_ID, area);
  const zoomed = useStore((state) => zoomBand(state.transform[2]));
  // A crowd is first drawn as from afar: else thousands of cards would be made in full and dropped again when the view finds its place.
  const band = isPlaced || flow.edges.length <= LED_FLOWS_MAX ? zoomed : 'far';
  const crowd = useCrowd(flow, band);
  const gestures = useLiveNodes(crowd.nodes);
  const drop = usePaletteDrop();
  const lineClick = useLineClick(crowd.strokes, band);
  const edges = useMemo(() => [...crowd.edges], [crowd.edges]);
  const [aria] = useState(ariaText);
  return (
    <ReactFlow<CanvasNode, IntegrationEdge>
      data-zoom={band}
      {...(crowd.strokes && { className: 'crowded' })}
      nodes={gestures.nodes}
      edges={edges}
      nodeTypes={NODE_TYPES}
      edgeTypes={EDGE_TYPES}
      onNodesChange={gestures.onNodesChange}
      onEdgesChange={selectEdges}
      onNodeDragStart={gestures.onNodeDragStart}
      onNodeDrag={gestures.onNodeDrag}
      onNodeDragStop={gestures.onNodeDragStop}
      onSelectionDragStart={gestures.onDragStart}
      onSelectionDragStop={gestures.onDragStop}
      onNodeDoubleClick={requestInspectorFocus}
      onEdgeClick={chooseEdge}
      onEdgeDoubleClick={requestInspectorFocus}
      onPaneClick={clearSelection}
      isValidConnection={isValidConnection}
      onConnect={onConnect}
      onConnectEnd={onConnectEnd}
      {...drop}
      {...lineClick}
      onFocus={noteFocus}
      onBlur={forgetFocus}
      onMoveEnd={onMoveEnd}
      connectionMode={ConnectionMode.Loose}
      zIndexMode="manual"
      deleteKeyCode={null}
      multiSelectionKeyCode={MULTI_SELECT_KEYS}
      zoomOnDoubleClick={false}
      snapToGrid
      snapGrid={SNAP}
      minZoom={ZOOM_LIMITS.least}
      maxZoom={ZOOM_LIMITS.most}
      onlyRenderVisibleElements={crowd.strokes !== null}
      ariaLabelConfig={aria}
    >
      {crowd.strokes && <PaintedFlows strokes={crowd.strokes} />}
      {crowd.strokes && <MovingFlows flows={crowd.moving} nodes={gestures.nodes} />}
      <CompanyFrame nodes={gestures.nodes} />
      <GroupFrames nodes={gestures.nodes} />
      <GuideLines nodes={gestures.nodes} />
      {(crowd.strokes === null || band !== 'far') && <Background variant={BackgroundVariant.Dots} gap={GRID * 3} size={1} />}
      <Controls showInteractive={false} showFitView={false}>
        <ControlButton className="react-flow__controls-fitview" title={CANVAS_TEXT.keys.fit} aria-label={CANVAS_TEXT.keys.fit} onClick={canvasActions.frameAll}>
          <ZoomFit16Regular aria-hidden="true" />
        </ControlButton>
      </Controls>
      <OverviewMap nodes={flow.nodes} />
      <Panel position="top-center">
        <LensBar />
        <SelectionBar />
      </Panel>
    </ReactFlow>
  );
}

const chooseEdge: EdgeMouseHandler<IntegrationEdge> = (event, { id }) => canvasActions.choose(id, event.ctrlKey || event.metaKey || event.shiftKey);

const noteFocus = ({ target }: FocusEvent): void => useCanvas.getState().markFocused(focusedItem(target));
const forgetFocus = (): void => useCanvas.getState().markFocused(null);

const clearSelection = (): void => useView.getState().select([]);

function selectEdges(changes: readonly EdgeChange<IntegrationEdge>[]): void {
  const { selection, select } = useView.getState();
  const next = selectionAfter(usePlan.getState().plan, selection, changes);
  if (next !== selection) select(next);
}

const isValidConnection: IsValidConnection<IntegrationEdge> = ({ source, target }) => canConnect(usePlan.getState().plan, source, target);
const onConnect: OnConnect = ({ source, target }) => canvasActions.connect(source, target);

/** A flow may end anywhere on a card, not only on one of its four points. */
const onConnectEnd: OnConnectEnd = (event, { fromNode, toHandle }) => {
  if (!fromNode || toHandle) return;
  const { clientX, clientY } = 'changedTouches' in event ? (event.changedTouches[0] ?? { clientX: 0, clientY: 0 }) : event;
  const card = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('.react-flow__node');
  const target = card?.dataset['id'];
  if (target !== undefined) canvasActions.connect(fromNode.id, target);
};
