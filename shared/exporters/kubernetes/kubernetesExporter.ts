import type { Exporter } from '../exporter';

export const kubernetesExporter: Exporter = {
  id: 'kubernetes',
  label: 'Kubernetes values and manifests',
  description: 'Values for the charts of Traefik and Odoo, secrets by name, network policies, and what Flux or Argo CD follows.',
  framed: true,
  build: async (input) => (await import('./buildKubernetes')).buildKubernetes(input),
};
