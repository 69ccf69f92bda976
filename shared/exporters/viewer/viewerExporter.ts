import type { Exporter } from '../exporter';

export const viewerExporter: Exporter = {
  id: 'viewer',
  label: 'Read-only viewer',
  description: 'One HTML file to send: drawing, answer, sizes, bill, scenarios, and the why of every figure. Opens anywhere, loads nothing.',
  build: async (input) => (await import('./buildViewer')).buildViewer(input),
};
