import type { Layer } from '../../../../models/report/report';

/** Layers that share a colour: eight is the most that colour-blind eyes keep apart. */
export const FAMILIES = ['compute', 'postgres', 'redis', 'storage', 'backup', 'network', 'monitoring', 'security'] as const;

export type Family = (typeof FAMILIES)[number];

const FAMILY_OF: Readonly<Record<Layer, Family>> = {
  web: 'compute',
  websocket: 'compute',
  'scheduled-jobs': 'compute',
  'job-workers': 'compute',
  compute: 'compute',
  postgres: 'postgres',
  redis: 'redis',
  storage: 'storage',
  backup: 'backup',
  connectivity: 'network',
  edge: 'network',
  monitoring: 'monitoring',
  support: 'monitoring',
  ingress: 'security',
  security: 'security',
};

export const familyOf = (layer: Layer): Family => FAMILY_OF[layer];
