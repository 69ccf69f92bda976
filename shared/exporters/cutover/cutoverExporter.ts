import type { Exporter } from '../exporter';

export const cutoverExporter: Exporter = {
  id: 'cutover',
  label: 'Cutover packs',
  description: 'For each wave that moves sites one runbook (Markdown, and a sheet to note real times in): steps by the clock, gates, way back, work by hand, who answers and who is told.',
  build: async (input) => (await import('./buildCutover')).buildCutover(input),
};
