import type { Exporter } from '../exporter';

export const reportExporter: Exporter = {
  id: 'report',
  label: 'Reports',
  description: 'Executive summary and full design document (Markdown, HTML, PDF), and a deck of slides with native charts (PowerPoint).',
  build: async (input) => (await import('./buildReport')).buildReport(input),
};
