import { ODOO_CONSTANTS } from '../../../../models/facts/odooConstants';

/** Odoo's own settings of one release, as values of the chart and as lines of its configuration file. */
export interface OdooSettings {
  readonly serverWideModules: string;
  readonly workers: number;
  /** Of a release whose scheduled jobs run in pods of their own: none. */
  readonly cronThreads: number;
  /** Longest run of a scheduled job in seconds; -1 = as a request. */
  readonly cronSeconds: number;
  readonly connections: number;
}

export const ODOO_LIMITS = {
  memorySoft: ODOO_CONSTANTS.limit_memory_soft_docs_sample.value,
  memoryHard: ODOO_CONSTANTS.limit_memory_hard_docs_sample.value,
  requests: ODOO_CONSTANTS.limit_request_docs_sample.value,
  timeCpu: ODOO_CONSTANTS.limit_time_cpu_default.value,
  timeReal: ODOO_CONSTANTS.limit_time_real_default.value,
  /** Of the proxy, longer than any request may take. */
  proxyTimeout: ODOO_CONSTANTS.proxy_timeout_docs_sample.value,
  httpPort: ODOO_CONSTANTS.http_port.value,
  websocketPort: ODOO_CONSTANTS.gevent_port.value,
} as const;

export const DATABASE_NAME = 'odoo';
export const DATABASE_USER = 'odoo';

/** The `odoo` part of the chart's values. */
export function odooValues({ serverWideModules, workers, cronThreads, cronSeconds, connections }: OdooSettings) {
  return {
    server_wide_modules: serverWideModules,
    proxy_mode: 'True',
    workers,
    limit_memory_soft: ODOO_LIMITS.memorySoft,
    limit_memory_hard: ODOO_LIMITS.memoryHard,
    limit_request: ODOO_LIMITS.requests,
    limit_time_cpu: ODOO_LIMITS.timeCpu,
    limit_time_real: ODOO_LIMITS.timeReal,
    limit_time_real_cron: cronSeconds,
    list_db: 'False',
    without_demo: 'all',
    db_name: DATABASE_NAME,
    db_maxconn: connections,
    max_cron_threads: cronThreads,
    log_level: 'info',
  } as const;
}

/**
 * The same settings as Odoo's configuration file. The two secrets are names in the vault that External Secrets fills in, so
 * nothing secret stands here; the chart mounts the secret that comes of it.
 */
export function odooConfText(settings: OdooSettings, database: { readonly host: string; readonly port: number }): string {
  const values = odooValues(settings);
  const lines = {
    ...values,
    data_dir: '/var/lib/odoo',
    db_host: database.host,
    db_port: database.port,
    db_user: DATABASE_USER,
    db_sslmode: 'require',
    db_password: '{{ .databasePassword }}',
    admin_passwd: '{{ .adminPassword }}',
  };
  return `[options]\n${Object.entries(lines).map(([key, value]) => `${key} = ${value}`).join('\n')}\n`;
}
