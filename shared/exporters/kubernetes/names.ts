/** Names inside a cluster. They are the same in every environment, so that files compare line by line. */
export const NAMES = {
  application: 'odoo',
  ingress: 'traefik',
  externalSecrets: 'external-secrets',
  certManager: 'cert-manager',
  database: 'cnpg-system',
  databaseOperator: 'cloudnative-pg',
  flux: 'flux-system',
  webRelease: 'odoo',
  jobRelease: 'odoo-jobs',
  secretStore: 'key-vault',
  secretReader: 'secret-reader',
  databaseCluster: 'odoo-database',
  databaseOwner: 'odoo-database-owner',
  cacheSecret: 'odoo-cache',
  tlsSecret: 'odoo-tls',
} as const;

/** Names of secrets in the environment's vault; their values are nobody's business here. */
export const VAULT_SECRETS = { databasePassword: 'odoo-database-password', adminPassword: 'odoo-admin-password', cacheKey: 'odoo-cache-key', certificate: 'odoo-tls-certificate' } as const;

/** The container of a release's pods that runs Odoo; the chart puts a proxy beside it. */
export const serverContainerOf = (release: string): string => `${release}-service`;

/** The secret that the chart mounts as Odoo's configuration. */
export const confSecretOf = (release: string): string => `${release}-odoo-conf`;
