import type { CanvasNode, IntegrationEdge } from '../mapping/flowTypes';
import type { Flow } from '../mapping/toFlow';

/** Dims what the filter does not let through; the derived side stays as it is. */
export function withFilter({ nodes, edges }: Flow, passing: ReadonlySet<string> | null): Flow {
  if (!passing) return { nodes, edges };
  return {
    nodes: nodes.map((node) => (node.type === 'azure' || passing.has(node.id) ? node : dimmedNode(node))),
    edges: edges.map((edge) => (passing.has(edge.id) ? edge : dimmedEdge(edge))),
  };
}

const dimmedNode = <T extends CanvasNode>(node: T): T => ({ ...node, className: `${node.className ?? ''} dimmed` });

const dimmedEdge = (edge: IntegrationEdge): IntegrationEdge => (edge.data ? { ...edge, data: { ...edge.data, emphasis: 'beside' } } : edge);
