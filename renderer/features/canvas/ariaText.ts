import type { AriaLabelConfig } from '@xyflow/react';
import { CANVAS_TEXT } from './messages';

const { keys } = CANVAS_TEXT;

/** What the drawing library tells screen readers, in the words of the app. */
export const ariaText = (): Partial<AriaLabelConfig> => ({
  'node.a11yDescription.default': keys.node,
  'node.a11yDescription.keyboardDisabled': keys.node,
  'node.a11yDescription.ariaLiveMessage': keys.moved,
  'edge.a11yDescription.default': keys.edge,
  'controls.ariaLabel': keys.controls,
  'controls.zoomIn.ariaLabel': keys.zoomIn,
  'controls.zoomOut.ariaLabel': keys.zoomOut,
  'handle.ariaLabel': keys.handle,
});
