import { TENANCY_POLICIES, isOwn } from '../../../models/candidates/tenancyPolicy';
import { POSTGRES_LIMITS } from '../../../models/facts/postgresStorage';
import { METERS } from '../../../models/prices/meters';
import { vpnGateway } from '../../../models/resources/vpn-gateway';
import type { Tenancy } from '../../../models/report/summary';
import { listed } from '../../../models/rules/planFacts';
import type { ExportInput } from '../../exporters/exporter';
import { markdownText } from '../../exporters/markdown';
import type { PlacedResource } from '../../platform/resourceFiles';
import { virtualNetworkGateway } from '../../platform/resources/gateway/virtualNetworkGateway';
import { unsized } from './unsized';

/** What the answer has and this folder has no file for, in sentences. */
export function notCovered(resources: readonly PlacedResource[], input: ExportInput): readonly string[] {
  const { plan, report } = input;
  const { platform, database } = report.summary.recommendation;
  const pooled = placesOf(input, (each) => TENANCY_POLICIES[each].pooledCompute);
  const onSharedServer = placesOf(input, (each) => TENANCY_POLICIES[each].sharedDatabaseServer);
  const longest = POSTGRES_LIMITS.backupRetentionMaxDays.value;
  return [
    ...(pooled !== null
      ? [`Cluster and cache${pooled} belong to the shared platform. Ask its owner for a namespace with quotas and network policy, separate logs and metrics, and a place in the release calendar.`]
      : []),
    ...(onSharedServer === null ? [] : [`The database${onSharedServer} lives on the platform’s server. Ask its owner for a database of its own with its own role, connection limit and restore point.`]),
    ...(resources.some(({ kind }) => kind === virtualNetworkGateway) && !isOwn(report.summary.recommendation.tenancy, vpnGateway.ownFrom) ? ['A gateway of your own: the bill shares one with other tenants. Take the tunnels from the files of `platform/` and leave the gateway’s own values to its owner.'] : []),
    ...(platform === 'aks' ? [] : [`Compute runs on ${platform}: no parameter file and no manifest for it yet.`]),
    ...(database === 'managed' ? [] : ['PostgreSQL is self-managed: its nodes are a pool of the cluster, its manifests come with `--to kubernetes`.']),
    ...(plan.data.backupRetentionDays > longest ? [`Backups older than ${longest} days: the plan asks for ${plan.data.backupRetentionDays}, which needs a backup vault with long-term retention.`] : []),
    ...storageOfTheSecondVersion(input),
    ...(report.summary.capacity.postgres.replicas > (report.summary.recommendation.drRegion === null ? 0 : 1) ? ['The read replica for lists and reports has no file: create it as a replica of production and name it in `db_replica_host`.'] : []),
    ...unsized(resources, input),
    'Hub network and firewall, ExpressRoute gateways and peerings, web application firewall, log workspace, backup vaults, alerts, policies and role assignments.',
    'Everything that only Azure knows: quota, size and zone availability, free names, effects of your policies.',
  ];
}

/** ` of Test and Training` where only some environments share, nothing where all do, null where none does. */
function placesOf({ report: { summary } }: ExportInput, shares: (tenancy: Tenancy) => boolean): string | null {
  if (shares(summary.recommendation.tenancy)) return '';
  const names = summary.environments.filter(({ tenancy }) => shares(tenancy)).map(({ name }) => name);
  return names.length === 0 ? null : ` of ${markdownText(listed(names, names.length))}`;
}

/** Environments whose bill counts on a kind of disk that the module can not ask for. */
function storageOfTheSecondVersion({ report }: ExportInput): readonly string[] {
  const { meter } = METERS.postgresStorageV2('');
  const places = [...new Set(report.bill.lines.filter((line) => line.meter === meter).map((line) => line.environmentId))];
  return places.length === 0
    ? []
    : [`Premium SSD v2 for the database of ${places.join(', ')}: the module can not ask for it. Its file holds the next Premium SSD step, which costs more than the bill says; create the server with the second version by another way, or accept the step.`];
}
