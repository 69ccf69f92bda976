/// <reference types="vite/client" />
import '@xyflow/react/dist/style.css';
import { ReactFlow, type Edge, type Node, type Viewport } from '@xyflow/react';
import { createRoot } from 'react-dom/client';
import { ZOOM_LIMITS } from '../../../renderer/features/canvas/zoomLimits';

declare global {
  interface Window {
    /** The graph to draw, put there before the page loads. */
    readonly plainGraph: { readonly nodes: Node[]; readonly edges: Edge[] };
    /** Where the drawing stands at first: where ours stood. */
    readonly plainView: Viewport;
  }
}

const { nodes, edges } = window.plainGraph;
const { least, most } = ZOOM_LIMITS;
const root = document.getElementById('root');
if (root) createRoot(root).render(<ReactFlow defaultNodes={nodes} defaultEdges={edges} defaultViewport={window.plainView} minZoom={least} maxZoom={most} />);
