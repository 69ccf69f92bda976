import type { Exporter } from '../exporter';

export const terraformExporter: Exporter = {
  id: 'terraform',
  label: 'Terraform variables',
  description: 'One folder per environment with a variables file for each Azure Verified Module.',
  framed: true,
  build: async (input) => (await import('./buildTerraform')).buildTerraform(input),
};
