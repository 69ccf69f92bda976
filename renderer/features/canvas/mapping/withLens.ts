import type { LensView, Tint } from '../lenses/tint';
import type { CanvasNode, IntegrationEdge } from './flowTypes';
import type { Flow } from './toFlow';

/** The same drawing in the colours of a lens, which screen readers hear with each name. Without one it is as it was. */
export function withLens(flow: Flow, view: LensView | null): Flow {
  if (!view) return flow;
  return {
    nodes: flow.nodes.map((node) => nodeSeen(node, view.tints.get(node.id))),
    edges: flow.edges.map((edge) => edgeSeen(edge, view.tints.get(edge.id) ?? null)),
  };
}

function nodeSeen<T extends CanvasNode>(node: T, tint: Tint | undefined): T {
  return tint === undefined || node.type === 'azure' ? node : { ...node, ariaLabel: `${node.ariaLabel ?? ''}, ${tint.words}`, data: { ...node.data, tint } };
}

/** A flow of which the lens says nothing steps back, so that the others stand out. */
function edgeSeen(edge: IntegrationEdge, tint: Tint | null): IntegrationEdge {
  if (!edge.data) return edge;
  return { ...edge, ariaLabel: tint === null ? (edge.ariaLabel ?? '') : `${edge.ariaLabel ?? ''}, ${tint.words}`, data: { ...edge.data, tint } };
}
