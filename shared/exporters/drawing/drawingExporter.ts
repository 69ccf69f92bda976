import type { Exporter } from '../exporter';

export const drawingExporter: Exporter = {
  id: 'drawing',
  label: 'Drawing',
  description: 'The canvas with legend and title block as SVG, in colour and in grey for print, and as PDF.',
  build: async (input) => (await import('./buildDrawing')).buildDrawing(input),
};
