/** Stands for every identifier that only the platform team knows; no Azure service accepts it. */
export const UNKNOWN_ID = '00000000-0000-0000-0000-000000000000';

/** Text that somebody must replace starts with this, so that a search finds it. */
export const REPLACE_ME = 'replace-me';

/** Resource groups of other teams; their names are proposals and part of the placeholder. */
export const DNS_RESOURCE_GROUP = 'rg-private-dns';
export const MANAGEMENT_RESOURCE_GROUP = 'rg-management';

/** Where people find the ERP, and where its files will be kept; nobody but the customer knows. */
export const UNKNOWN_HOST = `${REPLACE_ME}-erp.example.com`;
export const UNKNOWN_REPOSITORY = `https://${REPLACE_ME}-git.example.com/erp/gitops.git`;

/** What the owner of a shared platform has named: nothing of it is made by these files. */
export const UNKNOWN_SHARED = {
  namespace: `${REPLACE_ME}-namespace`,
  registry: `${REPLACE_ME}-registry`,
  vault: `${REPLACE_ME}-vault`,
  account: `${REPLACE_ME}-account`,
  server: `${REPLACE_ME}-shared-server`,
  dataRange: `${REPLACE_ME}-range-of-data-services`,
  ingressNamespace: `${REPLACE_ME}-ingress-namespace`,
  operatorNamespace: `${REPLACE_ME}-operator-namespace`,
  databasePool: `${REPLACE_ME}-database-pool`,
} as const;

/** The public side of a plant's gateway. */
export const UNKNOWN_GATEWAY = `${REPLACE_ME}-gateway`;
