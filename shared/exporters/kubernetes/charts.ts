/** A published Helm chart and the exact version whose values are written. */
export interface Chart {
  readonly name: string;
  readonly version: string;
  readonly repository: string;
  readonly repositoryName: string;
}

/** Releases read 2026-11-22, the newest of August 2026. Where a chart has the operator's number of its own, both are in the README. */
export const CHARTS = {
  traefik: { name: 'traefik', version: '41.3.0', repository: 'https://traefik.github.io/charts', repositoryName: 'traefik' },
  odoo: { name: 'odoo', version: '3.0.2', repository: 'https://imio.github.io/helm-charts', repositoryName: 'imio' },
  externalSecrets: { name: 'external-secrets', version: '2.9.0', repository: 'https://charts.external-secrets.io', repositoryName: 'external-secrets' },
  certManager: { name: 'cert-manager', version: 'v1.21.1', repository: 'https://charts.jetstack.io', repositoryName: 'jetstack' },
  cloudNativePg: { name: 'cloudnative-pg', version: '0.29.0', repository: 'https://cloudnative-pg.github.io/charts', repositoryName: 'cloudnative-pg' },
  barmanPlugin: { name: 'plugin-barman-cloud', version: '0.7.0', repository: 'https://cloudnative-pg.github.io/charts', repositoryName: 'cloudnative-pg' },
} as const satisfies Record<string, Chart>;
