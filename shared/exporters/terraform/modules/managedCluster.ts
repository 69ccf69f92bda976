import { assumptionsOf } from '../../../../models/assumptions/register';
import { maxPodsPerNode } from '../../../../models/capacity/nodeRoom';
import { kubernetesVersionAt } from '../../../../models/capacity/supportedVersions';
import type { JsonObject } from '../json';
import { MANAGED_CLUSTER_MODULE } from '../moduleVersions';
import { clusterIdentityId, resourceGroupId, resourceGroupName, subnetId } from '../naming/armIds';
import { type NameScope, azureName } from '../naming/azureName';
import { NAME_RULES } from '../naming/nameRules';
import { UNKNOWN_ID } from '../placeholders/placeholderValues';
import { quietWindow } from '../quietWindow';
import type { ClusterSizing, NodePool } from '../sizing/environmentSizing';
import { tags } from '../tags';
import { NO_TELEMETRY, diagnosticSettings } from './commonVariables';
import type { ModuleInput, TfvarsModule } from './tfvarsModule';

/** Shared address space of RFC 6598: plants use the private ranges of RFC 1918, and these two never leave the cluster. */
const POD_CIDR = '100.64.0.0/16';
const SERVICE_CIDR = '100.65.0.0/16';
const DNS_SERVICE_IP = '100.65.0.10';

/** AKS asks for at least four hours. */
const MAINTENANCE_HOURS = 4;
const IMAGE_CLEANING_HOURS = 168;

/** Azure Kubernetes Service: private API server, Entra sign-in only, workload identity, node pools as in the bill. */
export const managedCluster: TfvarsModule = {
  file: 'managedcluster.tfvars.json',
  module: MANAGED_CLUSTER_MODULE,
  purpose: 'Azure Kubernetes Service',
  variables(input) {
    const { cluster, scope } = input.environment;
    if (cluster === null) return null;
    const name = azureName(NAME_RULES.cluster, scope);
    return {
      name,
      location: scope.region,
      parent_id: resourceGroupId(resourceGroupName(scope)),
      dns_prefix: name,
      kubernetes_version: kubernetesVersionAt(input.plan.company.startDate).version,
      sku: { name: 'Base', tier: cluster.tier },
      ...nodePools(cluster, scope, maxPodsPerNode(assumptionsOf(input.plan))),
      network_profile: networkProfile(cluster),
      ...accessVariables(scope),
      ...serviceVariables(),
      ...upgradeVariables(input),
      diagnostic_settings: diagnosticSettings(),
      enable_telemetry: NO_TELEMETRY,
      tags: tags(input.plan, input.environment),
    };
  },
};

/** The first pool carries the system too; further pools carry only the workload. */
function nodePools({ pools }: ClusterSizing, scope: NameScope, maxPods: number): JsonObject {
  const [system, ...users] = pools;
  return {
    default_agent_pool: system === undefined ? {} : nodePool(system, 'system', 'System', scope, maxPods),
    agent_pools: Object.fromEntries(users.map((pool, index) => [`user${index + 1}`, nodePool(pool, `user${index + 1}`, 'User', scope, maxPods)])),
  };
}

function nodePool({ vmSize, count, zones }: NodePool, name: string, mode: 'System' | 'User', scope: NameScope, maxPods: number): JsonObject {
  return {
    name,
    mode,
    vm_size: vmSize,
    count_of: count,
    enable_auto_scaling: false,
    max_pods: maxPods,
    availability_zones: zones.length === 0 ? null : zones,
    os_sku: 'AzureLinux',
    vnet_subnet_id: subnetId(scope, 'nodes'),
    enable_node_public_ip: false,
    enable_encryption_at_host: true,
    upgrade_settings: { max_surge: '33%' },
  };
}

function networkProfile({ outbound }: ClusterSizing): JsonObject {
  return {
    network_plugin: 'azure',
    network_plugin_mode: 'overlay',
    network_dataplane: 'cilium',
    network_policy: 'cilium',
    pod_cidr: POD_CIDR,
    service_cidr: SERVICE_CIDR,
    dns_service_ip: DNS_SERVICE_IP,
    load_balancer_sku: 'standard',
    outbound_type: outbound,
  };
}

function accessVariables(scope: NameScope): JsonObject {
  return {
    api_server_access_profile: {
      enable_private_cluster: true,
      enable_private_cluster_public_fqdn: false,
      private_dns_zone: 'system',
      disable_run_command: true,
    },
    aad_profile: { managed: true, enable_azure_rbac: true, admin_group_object_ids: [UNKNOWN_ID], tenant_id: UNKNOWN_ID },
    enable_rbac: true,
    disable_local_accounts: true,
    managed_identities: { system_assigned: false, user_assigned_resource_ids: [clusterIdentityId(scope)] },
  };
}

function serviceVariables(): JsonObject {
  return {
    oidc_issuer_profile: { enabled: true },
    security_profile: { workload_identity: { enabled: true }, image_cleaner: { enabled: true, interval_hours: IMAGE_CLEANING_HOURS } },
    addon_profile_azure_policy: { enabled: true },
    addon_profile_key_vault_secrets_provider: { enabled: true, config: { enable_secret_rotation: true, rotation_poll_interval: '2m' } },
    workload_auto_scaler_profile: { keda: { enabled: true } },
    storage_profile: {
      blob_csi_driver: { enabled: false },
      disk_csi_driver: { enabled: true },
      file_csi_driver: { enabled: true },
      snapshot_controller: { enabled: true },
    },
  };
}

/** Patches of the chosen minor version and node images by themselves, in the quietest hours of the week. */
function upgradeVariables({ report }: ModuleInput): JsonObject {
  const quiet = quietWindow(report.demand.requestsPerHour, MAINTENANCE_HOURS);
  const schedule = (name: string): JsonObject => ({
    name,
    maintenance_window: {
      duration_hours: MAINTENANCE_HOURS,
      schedule: { weekly: { day_of_week: quiet.dayName, interval_weeks: 1 } },
      start_time: `${String(quiet.startHour).padStart(2, '0')}:00`,
      utc_offset: '+00:00',
    },
  });
  return {
    auto_upgrade_profile: { upgrade_channel: 'patch', node_os_upgrade_channel: 'NodeImage' },
    maintenanceconfiguration: {
      aksManagedAutoUpgradeSchedule: schedule('aksManagedAutoUpgradeSchedule'),
      aksManagedNodeOSUpgradeSchedule: schedule('aksManagedNodeOSUpgradeSchedule'),
    },
  };
}
