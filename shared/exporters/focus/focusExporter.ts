import type { Exporter } from '../exporter';

export const focusExporter: Exporter = {
  id: 'focus',
  label: 'FOCUS rows',
  description: 'The bill as an estimate under the column names of the FinOps cost specification (CSV), to be set beside real bills.',
  build: async (input) => (await import('./buildFocus')).buildFocus(input),
};
