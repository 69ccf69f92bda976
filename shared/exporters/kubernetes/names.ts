/** Names inside a cluster. They are the same in every environment, so that files compare line by line. */
export const NAMES = {
  application: 'odoo',
  ingress: 'traefik',
  externalSecrets: 'external-secrets',
  certManager: 'cert-manager',
  database: 'cnpg-system',
  flux: 'flux-system',
  webRelease: 'odoo',
  jobRelease: 'odoo-jobs',
  secretStore: 'key-vault',
  secretReader: 'secret-reader',
  databaseCluster: 'odoo-database',
  tlsSecret: 'odoo-tls',
} as const;

/** Names of secrets in the environment's vault; their values are nobody's business here. */
export const VAULT_SECRETS = { databasePassword: 'odoo-database-password', adminPassword: 'odoo-admin-password', certificate: 'odoo-tls-certificate' } as const;

/** The secret that the chart mounts as Odoo's configuration. */
export const confSecretOf = (release: string): string => `${release}-odoo-conf`;
