import type { ReactFlowState } from '@xyflow/react';
import type { Box } from '../../../../shared/drawing/placement/box';

/** What the window shows, in the coordinates of the drawing, and how large. */
export const viewOf = ({ transform: [x, y, zoom], width, height }: ReactFlowState): { readonly zoom: number; readonly view: Box } => ({
  zoom,
  view: { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom },
});
