import { postgresVersionAt } from '../../../../models/capacity/supportedVersions';
import type { JsonObject } from '../../../platform/json';
import { BACKUPS_CONTAINER } from '../../../platform/resources/services/storageAccount';
import { DATABASE_TAINT } from '../../../platform/resources/managedCluster/managedClusterSettings';
import { UNKNOWN_ID } from '../../../platform/placeholders/placeholderValues';
import type { DatabaseServers } from '../../../platform/sizing/environmentSizing';
import { tags } from '../../../platform/tags';
import type { ClusterContext } from '../clusterContext';
import type { KubernetesFile } from '../kubernetesFile';
import { kustomization, manifest } from '../manifest';
import { NAMES } from '../names';
import { DATABASE_NAME, DATABASE_USER } from '../values/odooConf';
import { instanceSizing } from './instanceSizing';
import { postgresImage } from './postgresImage';

const PLUGIN = 'barman-cloud.cloudnative-pg.io';
const STORE = 'odoo-backups';
const FOLLOWED_STORE = 'production-backups';
const PRODUCTION = 'production';
/** Seconds come first: every night at one, UTC. */
const NIGHTLY = '0 0 1 * * *';

/** PostgreSQL that the team runs itself, its archive and its nightly backup; none where the service is managed. */
export function cloudNativePg(context: ClusterContext): readonly KubernetesFile[] {
  const folder = `database/${context.folder}`;
  const { databaseServers } = context.environment;
  if (databaseServers === null) return [];
  const files = [
    cluster(folder, context, databaseServers),
    objectStore(folder, STORE, context.blobUrl, context),
    ...(follows(context) ? [objectStore(folder, FOLLOWED_STORE, context.productionBlobUrl, context)] : []),
    scheduledBackup(folder, context),
  ];
  return [kustomization(folder, files.map(({ path }) => path.slice(folder.length + 1))), ...files];
}

/** A recovery region holds a copy of production, kept in step by its archive, until somebody makes it the first. */
const follows = ({ environment }: ClusterContext): boolean => environment.kind === 'recovery';

/** Where the data come from: a new database, or production's archive. */
function beginning(context: ClusterContext): JsonObject {
  const owner = { database: DATABASE_NAME, owner: DATABASE_USER, secret: { name: NAMES.databaseOwner } };
  if (!follows(context)) return { bootstrap: { initdb: { ...owner, dataChecksums: true, postInitApplicationSQL: ['CREATE EXTENSION IF NOT EXISTS unaccent', 'CREATE EXTENSION IF NOT EXISTS pg_trgm'] } } };
  return {
    bootstrap: { recovery: { source: PRODUCTION, ...owner } },
    replica: { enabled: true, source: PRODUCTION },
    externalClusters: [{ name: PRODUCTION, plugin: { name: PLUGIN, parameters: { barmanObjectName: FOLLOWED_STORE, serverName: NAMES.databaseCluster } } }],
  };
}

/** Its own archive lies under a name of its own, because both may lie in one account. */
const archiveOf = (context: ClusterContext): Readonly<Record<string, string>> => ({ barmanObjectName: STORE, ...(follows(context) && { serverName: `${NAMES.databaseCluster}-${context.folder}` }) });

/** The pods sign in to the archive as an identity of their own: the annotation says which, the label asks for its token. */
function cluster(folder: string, context: ClusterContext, servers: DatabaseServers): KubernetesFile {
  const { input: { plan, report }, environment, namespace, databasePool } = context;
  const { version } = postgresVersionAt(plan.company.startDate);
  const { resources, parameters } = instanceSizing(servers, plan, report);
  return manifest(`${folder}/cnpg-cluster.yaml`, { apiVersion: 'postgresql.cnpg.io/v1', kind: 'Cluster', name: NAMES.databaseCluster, namespace, labels: { environment: tags(plan, environment)['environment'] ?? '' } }, {
    spec: {
      instances: servers.count,
      imageName: postgresImage(version),
      enableSuperuserAccess: false,
      serviceAccountTemplate: { metadata: { annotations: { 'azure.workload.identity/client-id': UNKNOWN_ID, 'azure.workload.identity/tenant-id': UNKNOWN_ID } } },
      inheritedMetadata: { labels: { 'azure.workload.identity/use': 'true' } },
      ...beginning(context),
      postgresql: { parameters: { ...parameters, ssl_min_protocol_version: 'TLSv1.2', log_min_duration_statement: '1000' } },
      resources,
      storage: { storageClass: 'managed-csi-premium', size: `${servers.diskGiB}Gi` },
      plugins: [{ name: PLUGIN, isWALArchiver: true, parameters: archiveOf(context) }],
      affinity: {
        enablePodAntiAffinity: true,
        topologyKey: servers.zones.length > 1 ? 'topology.kubernetes.io/zone' : 'kubernetes.io/hostname',
        podAntiAffinityType: 'preferred',
        nodeSelector: { 'kubernetes.azure.com/agentpool': databasePool },
        tolerations: [{ key: DATABASE_TAINT, operator: 'Equal', value: 'true', effect: 'NoSchedule' }],
      },
      monitoring: { enablePodMonitor: false },
    },
  });
}

function objectStore(folder: string, name: string, blobUrl: string, { input: { plan }, namespace }: ClusterContext): KubernetesFile {
  return manifest(`${folder}/objectstore${name === STORE ? '' : `-${name}`}.yaml`, { apiVersion: 'barmancloud.cnpg.io/v1', kind: 'ObjectStore', name, namespace }, {
    spec: {
      retentionPolicy: `${plan.data.backupRetentionDays}d`,
      configuration: {
        destinationPath: `${blobUrl}/${BACKUPS_CONTAINER}`,
        azureCredentials: { useDefaultAzureCredentials: true },
        wal: { compression: 'gzip' },
        data: { compression: 'gzip' },
      },
      instanceSidecarConfiguration: { resources: ARCHIVER_RESOURCES },
    },
  });
}

/** The archiver works beside PostgreSQL, on what the ceiling of the node leaves free. */
const ARCHIVER_RESOURCES = { requests: { cpu: '100m', memory: '256Mi' }, limits: { memory: '512Mi' } } as const;

function scheduledBackup(folder: string, { namespace }: ClusterContext): KubernetesFile {
  return manifest(`${folder}/scheduledbackup.yaml`, { apiVersion: 'postgresql.cnpg.io/v1', kind: 'ScheduledBackup', name: 'nightly', namespace }, {
    spec: { schedule: NIGHTLY, method: 'plugin', pluginConfiguration: { name: PLUGIN }, cluster: { name: NAMES.databaseCluster }, backupOwnerReference: 'cluster', immediate: true },
  });
}
