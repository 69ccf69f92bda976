import { assumptionsOf } from '../../../../models/assumptions/register';
import { maxPodsPerNode } from '../../../../models/capacity/nodeRoom';
import { kubernetesVersionAt } from '../../../../models/capacity/supportedVersions';
import { clusterIdentityId, resourceGroupId, resourceGroupName, subnetId } from '../../naming/armIds';
import { azureName } from '../../naming/azureName';
import { NAME_RULES } from '../../naming/nameRules';
import { UNKNOWN_ID } from '../../placeholders/placeholderValues';
import { quietWindow } from '../../quietWindow';
import type { ClusterSizing, DatabaseServers } from '../../sizing/environmentSizing';
import { tags } from '../../tags';
import type { Described, ResourceInput } from '../resourceKind';

export interface NodePoolSettings {
  readonly name: string;
  readonly mode: 'System' | 'User';
  readonly vmSize: string;
  readonly count: number;
  readonly maxPods: number;
  /** Zone numbers; empty where Azure places the nodes. */
  readonly zones: readonly number[];
  readonly subnetId: string;
  /** Keeps everything but the database off its nodes; empty for other pools. */
  readonly taints: readonly string[];
}

export interface ManagedClusterSettings {
  readonly name: string;
  readonly location: string;
  readonly parentId: string;
  readonly kubernetesVersion: string;
  readonly tier: ClusterSizing['tier'];
  /** The first pool carries the system too; further pools carry only the workload. */
  readonly pools: readonly NodePoolSettings[];
  readonly network: { readonly podCidr: string; readonly serviceCidr: string; readonly dnsServiceIp: string; readonly outbound: ClusterSizing['outbound'] };
  readonly tenantId: string;
  readonly administrators: readonly string[];
  readonly identityId: string;
  readonly maintenance: { readonly dayName: string; readonly startTime: string; readonly hours: number };
  readonly tags: Readonly<Record<string, string>>;
}

/** The pool of self-managed PostgreSQL and what keeps other pods off it; its manifests name both. */
export const DATABASE_POOL = 'database';
export const DATABASE_TAINT = 'workload/database';

/** AKS asks for at least four hours. */
const MAINTENANCE_HOURS = 4;

/** The cluster of one environment; none where the tenant does not own it. */
export function managedClusterSettings({ plan, report, environment }: ResourceInput): readonly Described<ManagedClusterSettings>[] {
  const { cluster, scope, addresses, databaseServers } = environment;
  if (cluster === null) return [];
  const { dayName, startHour } = quietWindow(report.demand.requestsPerHour, MAINTENANCE_HOURS);
  const subnet = subnetId(scope, 'nodes');
  const maxPods = maxPodsPerNode(assumptionsOf(plan));
  const settings: ManagedClusterSettings = {
    name: azureName(NAME_RULES.cluster, scope),
    location: scope.region,
    parentId: resourceGroupId(resourceGroupName(scope)),
    kubernetesVersion: kubernetesVersionAt(plan.company.startDate).version,
    tier: cluster.tier,
    pools: [...poolsOf(cluster, subnet, maxPods), ...(databaseServers === null ? [] : [databasePool(databaseServers, subnet, maxPods)])],
    network: { podCidr: addresses.pods, serviceCidr: addresses.services, dnsServiceIp: addresses.dnsServiceIp, outbound: cluster.outbound },
    tenantId: UNKNOWN_ID,
    administrators: [UNKNOWN_ID],
    identityId: clusterIdentityId(scope),
    maintenance: { dayName, startTime: `${String(startHour).padStart(2, '0')}:00`, hours: MAINTENANCE_HOURS },
    tags: tags(plan, environment),
  };
  return [{ suffix: '', settings }];
}

function poolsOf({ pools }: ClusterSizing, subnet: string, maxPods: number): readonly NodePoolSettings[] {
  return pools.map(({ vmSize, count, zones }, index) => ({
    name: index === 0 ? 'system' : `user${index}`,
    mode: index === 0 ? 'System' : 'User',
    vmSize,
    count,
    maxPods,
    zones,
    subnetId: subnet,
    taints: [],
  }));
}

/** Nodes of PostgreSQL that the team runs itself. */
function databasePool({ vmSize, count, zones }: DatabaseServers, subnet: string, maxPods: number): NodePoolSettings {
  return { name: DATABASE_POOL, mode: 'User', vmSize, count, maxPods, zones, subnetId: subnet, taints: [`${DATABASE_TAINT}=true:NoSchedule`] };
}
