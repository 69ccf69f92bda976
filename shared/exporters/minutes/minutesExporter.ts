import type { Exporter } from '../exporter';

export const minutesExporter: Exporter = {
  id: 'minutes',
  label: 'Workshop minutes',
  description: 'Decisions, open questions with owner and due day, inputs that were heard and from whom, recommendation and cost as a document (Markdown).',
  build: async (input) => (await import('./buildMinutes')).buildMinutes(input),
};
