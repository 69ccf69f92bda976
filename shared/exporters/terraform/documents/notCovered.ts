import { TENANCY_POLICIES } from '../../../../models/candidates/tenancyPolicy';
import { POSTGRES_LIMITS } from '../../../../models/facts/postgresStorage';
import { METERS } from '../../../../models/prices/meters';
import type { ExportInput } from '../../exporter';
import type { TfvarsFile } from '../tfvarsFiles';
import { unsized } from './unsized';

/** What the answer has and this folder has no file for, in sentences. */
export function notCovered(files: readonly TfvarsFile[], input: ExportInput): readonly string[] {
  const { plan, report } = input;
  const { tenancy, platform, database } = report.summary.recommendation;
  const { pooledCompute, sharedDatabaseServer } = TENANCY_POLICIES[tenancy];
  const longest = POSTGRES_LIMITS.backupRetentionMaxDays.value;
  return [
    ...(pooledCompute
      ? ['Cluster and cache belong to the shared platform. Ask its owner for a namespace with quotas and network policy, separate logs and metrics, and a place in the release calendar.']
      : []),
    ...(sharedDatabaseServer ? ['The database lives on the platform’s server. Ask its owner for a database of its own with its own role, connection limit and restore point.'] : []),
    ...(platform === 'aks' ? [] : [`Compute runs on ${platform}: no variables file for it yet.`]),
    ...(database === 'managed' ? [] : ['PostgreSQL is self-managed: its manifests are not part of this folder yet.']),
    ...(plan.data.backupRetentionDays > longest ? [`Backups older than ${longest} days: the plan asks for ${plan.data.backupRetentionDays}, which needs a backup vault with long-term retention.`] : []),
    ...storageOfTheSecondVersion(input),
    ...(report.summary.capacity.postgres.replicas > (report.summary.recommendation.drRegion === null ? 0 : 1) ? ['The read replica for lists and reports has no file: create it as a replica of production and name it in `db_replica_host`.'] : []),
    ...unsized(files, input),
    'Network, gateways, DNS zones, key vault, container registry, storage accounts, log workspace, policies and role assignments.',
    'Everything that only Azure knows: quota, size and zone availability, free names, effects of your policies.',
  ];
}

/** Environments whose bill counts on a kind of disk that the module can not ask for. */
function storageOfTheSecondVersion({ report }: ExportInput): readonly string[] {
  const { meter } = METERS.postgresStorageV2('');
  const places = [...new Set(report.bill.lines.filter((line) => line.meter === meter).map((line) => line.environmentId))];
  return places.length === 0
    ? []
    : [`Premium SSD v2 for the database of ${places.join(', ')}: the module can not ask for it. Its file holds the next Premium SSD step, which costs more than the bill says; create the server with the second version by another way, or accept the step.`];
}
