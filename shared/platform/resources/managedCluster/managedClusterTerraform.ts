import type { JsonObject } from '../../json';
import { terraformDiagnostics } from '../parts/diagnostics';
import { NO_TELEMETRY } from '../parts/noTelemetry';
import { CLUSTER_POLICY } from './clusterPolicy';
import type { ManagedClusterSettings, NodePoolSettings } from './managedClusterSettings';

export function managedClusterTerraform(cluster: ManagedClusterSettings): JsonObject {
  const [system, ...users] = cluster.pools;
  return {
    name: cluster.name,
    location: cluster.location,
    parent_id: cluster.parentId,
    dns_prefix: cluster.name,
    kubernetes_version: cluster.kubernetesVersion,
    sku: { name: 'Base', tier: cluster.tier },
    default_agent_pool: system === undefined ? {} : nodePool(system),
    agent_pools: Object.fromEntries(users.map((pool) => [pool.name, nodePool(pool)])),
    network_profile: networkProfile(cluster),
    ...accessVariables(cluster),
    ...serviceVariables(),
    ...upgradeVariables(cluster),
    diagnostic_settings: terraformDiagnostics(),
    enable_telemetry: NO_TELEMETRY,
    tags: cluster.tags,
  };
}

/** Zones are texts here. */
function nodePool({ name, mode, vmSize, count, maxPods, zones, subnetId, taints }: NodePoolSettings): JsonObject {
  return {
    name,
    mode,
    vm_size: vmSize,
    count_of: count,
    enable_auto_scaling: false,
    max_pods: maxPods,
    availability_zones: zones.length === 0 ? null : zones.map(String),
    os_sku: CLUSTER_POLICY.osSku,
    vnet_subnet_id: subnetId,
    node_taints: taints,
    enable_node_public_ip: false,
    enable_encryption_at_host: true,
    upgrade_settings: { max_surge: CLUSTER_POLICY.maxSurge },
  };
}

function networkProfile({ network }: ManagedClusterSettings): JsonObject {
  return {
    network_plugin: 'azure',
    network_plugin_mode: 'overlay',
    network_dataplane: 'cilium',
    network_policy: 'cilium',
    pod_cidr: network.podCidr,
    service_cidr: network.serviceCidr,
    dns_service_ip: network.dnsServiceIp,
    load_balancer_sku: 'standard',
    outbound_type: network.outbound,
  };
}

function accessVariables({ tenantId, administrators, identityId }: ManagedClusterSettings): JsonObject {
  return {
    api_server_access_profile: {
      enable_private_cluster: true,
      enable_private_cluster_public_fqdn: false,
      private_dns_zone: 'system',
      disable_run_command: true,
    },
    aad_profile: { managed: true, enable_azure_rbac: true, admin_group_object_ids: administrators, tenant_id: tenantId },
    enable_rbac: true,
    disable_local_accounts: true,
    managed_identities: { system_assigned: false, user_assigned_resource_ids: [identityId] },
  };
}

/** No managed ingress: Traefik is the way in. */
function serviceVariables(): JsonObject {
  return {
    oidc_issuer_profile: { enabled: true },
    security_profile: { workload_identity: { enabled: true }, image_cleaner: { enabled: true, interval_hours: CLUSTER_POLICY.imageCleaningHours } },
    addon_profile_azure_policy: { enabled: true },
    addon_profile_key_vault_secrets_provider: { enabled: true, config: { enable_secret_rotation: true, rotation_poll_interval: CLUSTER_POLICY.secretRotationInterval } },
    ingress_profile: { web_app_routing: { enabled: false } },
    workload_auto_scaler_profile: { keda: { enabled: true } },
    storage_profile: {
      blob_csi_driver: { enabled: false },
      disk_csi_driver: { enabled: true },
      file_csi_driver: { enabled: true },
      snapshot_controller: { enabled: true },
    },
  };
}

function upgradeVariables({ maintenance }: ManagedClusterSettings): JsonObject {
  const schedule = (name: string): JsonObject => ({
    name,
    maintenance_window: {
      duration_hours: maintenance.hours,
      schedule: { weekly: { day_of_week: maintenance.dayName, interval_weeks: 1 } },
      start_time: maintenance.startTime,
      utc_offset: '+00:00',
    },
  });
  return {
    auto_upgrade_profile: { upgrade_channel: CLUSTER_POLICY.upgradeChannel, node_os_upgrade_channel: CLUSTER_POLICY.nodeUpgradeChannel },
    maintenanceconfiguration: Object.fromEntries(CLUSTER_POLICY.schedules.map((name) => [name, schedule(name)])),
  };
}
