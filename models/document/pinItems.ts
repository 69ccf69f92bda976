import type { Pin } from './schema/planning';

/** Targets that are fixed item by item, with the list that their items stand in; all others belong to the plan as a whole. */
export const PIN_ITEMS: Partial<Readonly<Record<Pin['target'], 'sites' | 'workloads' | 'environments'>>> = {
  'site-link': 'sites',
  'workload-tenancy': 'workloads',
  'environment-tenancy': 'environments',
};
