import { TENANCY_POLICIES } from '../../../../models/candidates/tenancyPolicy';
import { POSTGRES_LIMITS } from '../../../../models/facts/postgresStorage';
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
    ...unsized(files, input),
    'Network, gateways, DNS zones, key vault, container registry, storage accounts, log workspace, policies and role assignments.',
    'Everything that only Azure knows: quota, size and zone availability, free names, effects of your policies.',
  ];
}
