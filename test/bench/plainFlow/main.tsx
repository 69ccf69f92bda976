/// <reference types="vite/client" />
import '@xyflow/react/dist/style.css';
import { ReactFlow, type Edge, type Node } from '@xyflow/react';
import { createRoot } from 'react-dom/client';

declare global {
  interface Window {
    /** The graph to draw, put there before the page loads. */
    readonly plainGraph: { readonly nodes: Node[]; readonly edges: Edge[] };
  }
}

const { nodes, edges } = window.plainGraph;
const root = document.getElementById('root');
if (root) createRoot(root).render(<ReactFlow defaultNodes={nodes} defaultEdges={edges} fitView minZoom={0.02} />);
