import { UNKNOWN_ID } from '../../../platform/placeholders/placeholderValues';
import type { ClusterContext } from '../clusterContext';
import type { KubernetesFile } from '../kubernetesFile';
import { manifest } from '../manifest';
import { NAMES, VAULT_SECRETS, confSecretOf } from '../names';
import { odooConfText } from '../values/odooConf';
import type { OdooRelease } from '../values/odooRelease';

const API = 'external-secrets.io/v1';
const REFRESH = '1h';

/** The way to the environment's vault by workload identity, and one configuration secret for each release; names only, no value. */
export function secrets(folder: string, context: ClusterContext, releases: readonly OdooRelease[]): readonly KubernetesFile[] {
  const namespace = NAMES.application;
  const { databaseHost: host, databasePort: port, vaultUrl } = context;
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
    ...releases.map(({ name, settings }) =>
      externalSecret(`${folder}/externalsecret-${name}.yaml`, confSecretOf(name), { 'odoo.conf': odooConfText(settings, { host, port }) }, [
        { secretKey: 'databasePassword', remoteRef: { key: VAULT_SECRETS.databasePassword } },
        { secretKey: 'adminPassword', remoteRef: { key: VAULT_SECRETS.adminPassword } },
      ]),
    ),
    externalSecret(`${folder}/externalsecret-${NAMES.tlsSecret}.yaml`, NAMES.tlsSecret, { 'tls.crt': '{{ .certificate | filterPEM "CERTIFICATE" }}', 'tls.key': '{{ .certificate | filterPEM "PRIVATE KEY" }}' }, [
      { secretKey: 'certificate', remoteRef: { key: VAULT_SECRETS.certificate } },
    ], 'kubernetes.io/tls'),
  ];
}

interface Reference {
  readonly secretKey: string;
  readonly remoteRef: { readonly key: string };
}

function externalSecret(path: string, name: string, data: Readonly<Record<string, string>>, references: readonly Reference[], type = 'Opaque'): KubernetesFile {
  return manifest(path, { apiVersion: API, kind: 'ExternalSecret', name, namespace: NAMES.application }, {
    spec: {
      refreshInterval: REFRESH,
      secretStoreRef: { kind: 'SecretStore', name: NAMES.secretStore },
      target: { name, creationPolicy: 'Owner', template: { engineVersion: 'v2', type, data } },
      data: references.map(({ secretKey, remoteRef: { key } }) => ({ secretKey, remoteRef: { key } })),
    },
  });
}
