import type { Exporter } from '../exporter';

export const bicepExporter: Exporter = {
  id: 'bicep',
  label: 'Bicep parameters',
  description: 'The same values as the Terraform files, for each module of the public Bicep registry as .bicepparam and .parameters.json.',
  framed: true,
  build: async (input) => (await import('./buildBicep')).buildBicep(input),
};
