import { FLOW_STATES, type FlowState, type Performance, type WorkloadFate } from '../../../../models/theatre/performance';
import { CANVAS_TEXT } from '../messages';
import type { CanvasNode, Fate, IntegrationEdge } from './flowTypes';
import type { Flow } from './toFlow';

/** The drawing seen through a failure: what becomes of each flow, card and site. Without a performance it is as it was. */
export function withLens(flow: Flow, played: Performance | null): Flow {
  if (!played) return flow;
  const states = new Map(played.flows.map((fate) => [fate.flowId, fate.state]));
  const edges = flow.edges.map((edge): IntegrationEdge => {
    const state = states.get(edge.id) ?? 'goes-on';
    return edge.data ? { ...edge, ariaLabel: `${edge.ariaLabel ?? ''}, ${CANVAS_TEXT.lens.state(state)}`, data: { ...edge.data, fate: state } } : edge;
  });
  const fates = nodeFates(flow.edges, states, played);
  return { nodes: flow.nodes.map((node) => nodeSeen(node, fates.get(node.id) ?? null)), edges };
}

function nodeSeen<T extends CanvasNode>(node: T, fate: Fate | null): T {
  return fate === null || node.type === 'azure' ? node : { ...node, ariaLabel: `${node.ariaLabel ?? ''}, ${fate.words}`, data: { ...node.data, fate } };
}

/** A system fares as the worst of its flows, a workload as its screens, the plant as its line. */
function nodeFates(edges: readonly IntegrationEdge[], states: ReadonlyMap<string, FlowState>, { workloads, site, scenarioId, hours }: Performance): ReadonlyMap<string, Fate> {
  const fates = new Map<string, Fate>();
  for (const { id, source, target } of edges) {
    const state = states.get(id) ?? 'goes-on';
    for (const end of [source, target]) {
      const worst = fates.get(end);
      if (!worst || FLOW_STATES.indexOf(state) > FLOW_STATES.indexOf(worst.state)) fates.set(end, { state, words: CANVAS_TEXT.lens.state(state) });
    }
  }
  for (const workload of workloads) fates.set(workload.workloadId, { state: stateOf(workload), words: CANVAS_TEXT.lens.screens(workload.functionShare) });
  fates.set(site.id, { state: scenarioId === 'site-line-loss' ? 'stops' : 'goes-on', words: scenarioId === 'site-line-loss' ? CANVAS_TEXT.lens.cut(hours) : CANVAS_TEXT.lens.watched });
  return fates;
}

const stateOf = ({ functionShare }: WorkloadFate): FlowState => (functionShare === 0 ? 'stops' : functionShare < 1 ? 'slows' : 'goes-on');
