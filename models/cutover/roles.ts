/** Who takes part in a cutover; the plan names no people, so that the runbook leaves room to write them in. */
export const CUTOVER_ROLES = {
  'programme-lead': 'Programme lead',
  'erp-owner': 'ERP owner',
  'plant-manager': 'Plant manager',
  'process-owners': 'Process owners',
  'data-lead': 'Data lead',
  'master-data-lead': 'Master-data lead',
  'integration-lead': 'Integration lead',
  'plant-systems-lead': 'Plant systems lead',
  platform: 'Platform operator',
  'shift-leads': 'Shift leads',
  'service-desk': 'Service desk',
} as const;

export type CutoverRole = keyof typeof CUTOVER_ROLES;
