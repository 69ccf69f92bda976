import type { Exporter } from '../exporter';

export const wavesExporter: Exporter = {
  id: 'waves',
  label: 'Migration waves',
  description: 'The waves as a table (CSV) and as a document (Markdown).',
  build: async (input) => (await import('./buildWaves')).buildWaves(input),
};
