import type { Exporter } from '../exporter';

export const governanceExporter: Exporter = {
  id: 'governance',
  label: 'Governance pack',
  description: 'Controls, service accounts, alerts, release calendar, ownership, roadmap and AI readiness as documents (Markdown), the service accounts also as a table (CSV).',
  build: async (input) => (await import('./buildGovernance')).buildGovernance(input),
};
