/** Words for the codes of the report, the same in every panel and view. */
const TERMS: Readonly<Record<string, string>> = {
  shared: 'Shared multi-tenant',
  'dedicated-database': 'Dedicated database',
  'dedicated-cluster': 'Dedicated cluster',
  'dedicated-subscription': 'Dedicated subscription',
  single: 'Single instance',
  'node-redundant': 'Node-redundant',
  'zone-redundant': 'Zone-redundant',
  'cross-region': 'Cross-region',
  aks: 'Kubernetes (AKS)',
  'container-apps': 'Container Apps',
  vm: 'Virtual machines',
  managed: 'Managed PostgreSQL',
  'self-managed': 'Self-managed PostgreSQL',
};

/** The word for a code such as `dedicated-cluster`; text that is no code comes back as it is. */
export const term = (code: string): string => TERMS[code] ?? code;
