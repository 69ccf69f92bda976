/** What facts are about: the first word of their id. */
export const FACT_AREAS = [
  'odoo',
  'measured',
  'class',
  'sla',
  'region',
  'vm',
  'aks',
  'postgres',
  'postgres-size',
  'postgres-disk',
  'redis',
  'vpn-gateway',
  'expressroute-gateway',
  'edge',
  'version',
  'retirement',
] as const;

/** Rows of a catalogue carry the name of the thing behind the area: `vm.Standard_D2s_v5`. */
export const CATALOGUE_AREAS: readonly FactArea[] = ['region', 'vm', 'postgres-size', 'postgres-disk', 'redis', 'vpn-gateway', 'expressroute-gateway', 'edge', 'version', 'retirement'];

export type FactArea = (typeof FACT_AREAS)[number];

/** Null for an id of a kind that has no name here yet. */
export const areaOf = (id: string): FactArea | null => FACT_AREAS.find((area) => id.startsWith(`${area}.`)) ?? null;
