import { postgresVersionAt } from '../../../../models/capacity/supportedVersions';
import { compactName } from '../../../platform/naming/azureName';
import { NAME_RULES } from '../../../platform/naming/nameRules';
import { DATABASE_POOL, DATABASE_TAINT } from '../../../platform/resources/managedCluster/managedClusterSettings';
import { tags } from '../../../platform/tags';
import type { ClusterContext } from '../clusterContext';
import type { KubernetesFile } from '../kubernetesFile';
import { kustomization, manifest } from '../manifest';
import { NAMES } from '../names';
import { DATABASE_NAME, DATABASE_USER } from '../values/odooConf';

const PLUGIN = 'barman-cloud.cloudnative-pg.io';
const STORE = 'odoo-backups';
/** Seconds come first: every night at one, UTC. */
const NIGHTLY = '0 0 1 * * *';

/** PostgreSQL that the team runs itself, its archive and its nightly backup; none where the service is managed. */
export function cloudNativePg(context: ClusterContext): readonly KubernetesFile[] {
  const folder = `database/${context.folder}`;
  const { databaseServers } = context.environment;
  if (databaseServers === null) return [];
  const files = [cluster(folder, context, databaseServers), objectStore(folder, context), scheduledBackup(folder)];
  return [kustomization(folder, files.map(({ path }) => path.slice(folder.length + 1))), ...files];
}

function cluster(folder: string, { input: { plan }, environment }: ClusterContext, { count, diskGiB }: { readonly count: number; readonly diskGiB: number }): KubernetesFile {
  const { version } = postgresVersionAt(plan.company.startDate);
  return manifest(`${folder}/cnpg-cluster.yaml`, { apiVersion: 'postgresql.cnpg.io/v1', kind: 'Cluster', name: NAMES.databaseCluster, namespace: NAMES.application, labels: { environment: tags(plan, environment)['environment'] ?? '' } }, {
    spec: {
      instances: count,
      imageName: `ghcr.io/cloudnative-pg/postgresql:${version}`,
      enableSuperuserAccess: false,
      bootstrap: { initdb: { database: DATABASE_NAME, owner: DATABASE_USER, dataChecksums: true, postInitApplicationSQL: ['CREATE EXTENSION IF NOT EXISTS unaccent', 'CREATE EXTENSION IF NOT EXISTS pg_trgm'] } },
      postgresql: { parameters: { ssl_min_protocol_version: 'TLSv1.2', log_min_duration_statement: '1000' } },
      storage: { storageClass: 'managed-csi-premium', size: `${diskGiB}Gi` },
      plugins: [{ name: PLUGIN, isWALArchiver: true, parameters: { barmanObjectName: STORE } }],
      affinity: {
        enablePodAntiAffinity: true,
        topologyKey: 'topology.kubernetes.io/zone',
        podAntiAffinityType: 'preferred',
        nodeSelector: { 'kubernetes.azure.com/agentpool': DATABASE_POOL },
        tolerations: [{ key: DATABASE_TAINT, operator: 'Equal', value: 'true', effect: 'NoSchedule' }],
      },
      monitoring: { enablePodMonitor: false },
    },
  });
}

function objectStore(folder: string, { input: { plan }, environment }: ClusterContext): KubernetesFile {
  const account = compactName(NAME_RULES.storageAccount, environment.scope);
  return manifest(`${folder}/objectstore.yaml`, { apiVersion: 'barmancloud.cnpg.io/v1', kind: 'ObjectStore', name: STORE, namespace: NAMES.application }, {
    spec: {
      retentionPolicy: `${plan.data.backupRetentionDays}d`,
      configuration: {
        destinationPath: `https://${account}.blob.core.windows.net/database-backups`,
        azureCredentials: { useDefaultAzureCredentials: true },
        wal: { compression: 'gzip' },
        data: { compression: 'gzip' },
      },
    },
  });
}

function scheduledBackup(folder: string): KubernetesFile {
  return manifest(`${folder}/scheduledbackup.yaml`, { apiVersion: 'postgresql.cnpg.io/v1', kind: 'ScheduledBackup', name: 'nightly', namespace: NAMES.application }, {
    spec: { schedule: NIGHTLY, method: 'plugin', pluginConfiguration: { name: PLUGIN }, cluster: { name: NAMES.databaseCluster }, backupOwnerReference: 'cluster', immediate: true },
  });
}
