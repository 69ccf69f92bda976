/** A published Helm chart and the exact version whose values are written. */
export interface Chart {
  readonly name: string;
  readonly version: string;
  /** Release of the program that this version of the chart installs; null where the values name an image of their own. */
  readonly installs: string | null;
  readonly repository: string;
  readonly repositoryName: string;
}

/** Releases read 2026-11-22, the newest of August 2026. For the plug-in's release 0.14.0 no chart was found; what is written here is in its releases since 0.11. */
export const CHARTS = {
  traefik: { name: 'traefik', version: '41.3.0', installs: '3.7.11', repository: 'https://traefik.github.io/charts', repositoryName: 'traefik' },
  odoo: { name: 'odoo', version: '3.0.2', installs: null, repository: 'https://imio.github.io/helm-charts', repositoryName: 'imio' },
  externalSecrets: { name: 'external-secrets', version: '2.9.0', installs: '2.9.0', repository: 'https://charts.external-secrets.io', repositoryName: 'external-secrets' },
  certManager: { name: 'cert-manager', version: 'v1.21.1', installs: '1.21.1', repository: 'https://charts.jetstack.io', repositoryName: 'jetstack' },
  cloudNativePg: { name: 'cloudnative-pg', version: '0.29.0', installs: '1.30.0', repository: 'https://cloudnative-pg.github.io/charts', repositoryName: 'cloudnative-pg' },
  barmanPlugin: { name: 'plugin-barman-cloud', version: '0.7.0', installs: '0.13.0', repository: 'https://cloudnative-pg.github.io/charts', repositoryName: 'cloudnative-pg' },
} as const satisfies Record<string, Chart>;
