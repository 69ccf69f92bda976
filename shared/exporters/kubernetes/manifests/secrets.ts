import { UNKNOWN_ID } from '../../../platform/placeholders/placeholderValues';
import type { ClusterContext } from '../clusterContext';
import type { KubernetesFile } from '../kubernetesFile';
import { manifest } from '../manifest';
import { NAMES, VAULT_SECRETS, confSecretOf } from '../names';
import { CACHE_URL, cacheUrlTemplate } from '../values/dataServices';
import { DATABASE_USER, odooConfText } from '../values/odooConf';
import type { OdooRelease } from '../values/odooRelease';

const API = 'external-secrets.io/v1';
const REFRESH = '1h';

/** The way to the environment's vault by workload identity, and one secret for each reader; names only, no value. */
export function secrets(folder: string, context: ClusterContext, releases: readonly OdooRelease[]): readonly KubernetesFile[] {
  const { namespace, databaseHost: host, databasePort: port, vaultUrl, environment } = context;
  const password = { secretKey: 'databasePassword', vaultKey: VAULT_SECRETS.databasePassword };
  const all: readonly Secret[] = [
    ...releases.map(({ name, settings }) => ({
      name,
      target: confSecretOf(name),
      type: 'Opaque',
      data: { 'odoo.conf': odooConfText(settings, { host, port }) },
      references: [password, { secretKey: 'adminPassword', vaultKey: VAULT_SECRETS.adminPassword }],
    })),
    ...(context.hasCache ? [{ name: NAMES.cacheSecret, target: NAMES.cacheSecret, type: 'Opaque', data: { [CACHE_URL]: cacheUrlTemplate(context) }, references: [{ secretKey: 'cacheKey', vaultKey: VAULT_SECRETS.cacheKey }] }] : []),
    // The owner of the database signs in with what Odoo signs in with.
    ...(environment.databaseServers === null ? [] : [{ name: NAMES.databaseOwner, target: NAMES.databaseOwner, type: 'kubernetes.io/basic-auth', data: { username: DATABASE_USER, password: '{{ .databasePassword }}' }, references: [password] }]),
    {
      name: NAMES.tlsSecret,
      target: NAMES.tlsSecret,
      type: 'kubernetes.io/tls',
      data: { 'tls.crt': '{{ .certificate | filterPEM "CERTIFICATE" }}', 'tls.key': '{{ .certificate | filterPEM "PRIVATE KEY" }}' },
      references: [{ secretKey: 'certificate', vaultKey: VAULT_SECRETS.certificate }],
    },
  ];
  return [
    {
      path: `${folder}/serviceaccount-${NAMES.secretReader}.yaml`,
      content: {
        apiVersion: 'v1',
        kind: 'ServiceAccount',
        metadata: { name: NAMES.secretReader, namespace, annotations: { 'azure.workload.identity/client-id': UNKNOWN_ID, 'azure.workload.identity/tenant-id': UNKNOWN_ID } },
        automountServiceAccountToken: false,
      },
      schema: 'k8s:ServiceAccount',
    },
    manifest(`${folder}/secretstore.yaml`, { apiVersion: API, kind: 'SecretStore', name: NAMES.secretStore, namespace }, {
      spec: { provider: { azurekv: { authType: 'WorkloadIdentity', vaultUrl, tenantId: UNKNOWN_ID, serviceAccountRef: { name: NAMES.secretReader } } } },
    }),
    ...all.map((secret) => externalSecret(folder, namespace, secret)),
  ];
}

interface Secret {
  /** In the name of the file. */
  readonly name: string;
  /** The secret that comes of it. */
  readonly target: string;
  readonly type: string;
  readonly data: Readonly<Record<string, string>>;
  readonly references: readonly { readonly secretKey: string; readonly vaultKey: string }[];
}

function externalSecret(folder: string, namespace: string, { name, target, type, data, references }: Secret): KubernetesFile {
  return manifest(`${folder}/externalsecret-${name}.yaml`, { apiVersion: API, kind: 'ExternalSecret', name: target, namespace }, {
    spec: {
      refreshInterval: REFRESH,
      secretStoreRef: { kind: 'SecretStore', name: NAMES.secretStore },
      target: { name: target, creationPolicy: 'Owner', template: { engineVersion: 'v2', type, data } },
      data: references.map(({ secretKey, vaultKey }) => ({ secretKey, remoteRef: { key: vaultKey } })),
    },
  });
}
