import type { Exporter } from '../exporter';

export const wavesExporter: Exporter = {
  id: 'waves',
  label: 'Migration waves',
  description: 'The waves as tables (CSV, one to edit and bring back), as a document (Markdown), for Microsoft Project (XML) and as a Gantt (SVG; from the app also PNG).',
  build: async (input) => (await import('./buildWaves')).buildWaves(input),
};
