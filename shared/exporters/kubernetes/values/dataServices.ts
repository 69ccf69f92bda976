import { azureName } from '../../../platform/naming/azureName';
import { NAME_RULES } from '../../../platform/naming/nameRules';
import type { JsonObject } from '../../../platform/json';
import { UNKNOWN_ID } from '../../../platform/placeholders/placeholderValues';
import { ATTACHMENTS_CONTAINER } from '../../../platform/resources/services/storageAccount';
import type { ClusterContext } from '../clusterContext';
import { NAMES } from '../names';

/** Odoo's modules for what its pods must not keep: attachments in object storage, sessions in the cache. Both must be in the image. */
export const ATTACHMENTS_MODULE = 'attachment_azure';
export const SESSIONS_MODULE = 'session_redis';

/** Under this name the module of sessions looks for the cache, key and encryption in one address. */
export const CACHE_URL = 'ODOO_SESSION_REDIS_URL';
const REDIS_SUFFIX = 'redis.azure.net';
const REDIS_PORT = 10_000;

/** `rediss` asks for TLS; External Secrets puts in the key, escaped for an address. */
export function cacheUrlTemplate({ environment: { scope } }: ClusterContext): string {
  return `rediss://:{{ .cacheKey | urlquery }}@${azureName(NAME_RULES.redis, scope)}.${scope.region}.${REDIS_SUFFIX}:${REDIS_PORT}/0`;
}

const TOKEN_FOLDER = '/var/run/secrets/azure/tokens';
const TOKEN_FILE = 'azure-identity-token';
const TOKEN_VOLUME = 'azure-identity';
const TOKEN_SECONDS = 3_600;

/**
 * How Odoo's processes reach attachments and sessions. The chart can not label its pods for the webhook of workload identity,
 * so the token is mounted and named here: the same with Flux and Argo CD.
 */
export function dataServiceEnvironment({ blobUrl, hasCache }: ClusterContext): readonly JsonObject[] {
  const cache = hasCache ? [{ name: 'ODOO_SESSION_REDIS', value: '1' }, { name: CACHE_URL, valueFrom: { secretKeyRef: { name: NAMES.cacheSecret, key: CACHE_URL } } }] : [];
  return [
    { name: 'AZURE_STORAGE_USE_AAD', value: '1' },
    { name: 'AZURE_STORAGE_ACCOUNT_URL', value: blobUrl },
    { name: 'AZURE_STORAGE_NAME', value: ATTACHMENTS_CONTAINER },
    { name: 'AZURE_CLIENT_ID', value: UNKNOWN_ID },
    { name: 'AZURE_TENANT_ID', value: UNKNOWN_ID },
    { name: 'AZURE_AUTHORITY_HOST', value: 'https://login.microsoftonline.com/' },
    { name: 'AZURE_FEDERATED_TOKEN_FILE', value: `${TOKEN_FOLDER}/${TOKEN_FILE}` },
    ...cache,
  ];
}

/** The token as files of the pod, for the chart's server and its scheduled jobs alike. */
export const IDENTITY_VOLUMES = {
  extraVolumes: [{ name: TOKEN_VOLUME, projected: { sources: [{ serviceAccountToken: { path: TOKEN_FILE, audience: 'api://AzureADTokenExchange', expirationSeconds: TOKEN_SECONDS } }] } }],
  extraVolumeMounts: [{ name: TOKEN_VOLUME, mountPath: TOKEN_FOLDER, readOnly: true }],
} as const;
