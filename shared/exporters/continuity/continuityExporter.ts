import type { Exporter } from '../exporter';

export const continuityExporter: Exporter = {
  id: 'continuity',
  label: 'Continuity sheets',
  description: 'For each site one sheet to print (HTML and Markdown): what stops, what to do by hand, how to catch up.',
  build: async (input) => (await import('./buildContinuity')).buildContinuity(input),
};
