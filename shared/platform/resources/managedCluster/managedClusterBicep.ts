import type { JsonObject } from '../../json';
import { bicepDiagnostics } from '../parts/diagnostics';
import { NO_TELEMETRY } from '../parts/noTelemetry';
import { CLUSTER_POLICY } from './clusterPolicy';
import type { ManagedClusterSettings, NodePoolSettings } from './managedClusterSettings';

export function managedClusterBicep(cluster: ManagedClusterSettings): JsonObject {
  const [system, ...users] = cluster.pools;
  return {
    name: cluster.name,
    location: cluster.location,
    dnsPrefix: cluster.name,
    kubernetesVersion: cluster.kubernetesVersion,
    skuName: 'Base',
    skuTier: cluster.tier,
    primaryAgentPoolProfiles: system === undefined ? [] : [nodePool(system)],
    agentPools: users.map(nodePool),
    ...networkParameters(cluster),
    ...accessParameters(cluster),
    ...serviceParameters(),
    ...upgradeParameters(cluster),
    diagnosticSettings: bicepDiagnostics(),
    enableTelemetry: NO_TELEMETRY,
    tags: cluster.tags,
  };
}

/** Zones are whole numbers here. */
function nodePool({ name, mode, vmSize, count, maxPods, zones, subnetId, taints }: NodePoolSettings): JsonObject {
  return {
    name,
    mode,
    vmSize,
    count,
    enableAutoScaling: false,
    maxPods,
    availabilityZones: zones,
    osSKU: CLUSTER_POLICY.osSku,
    vnetSubnetResourceId: subnetId,
    nodeTaints: taints,
    enableNodePublicIP: false,
    enableEncryptionAtHost: true,
    upgradeSettings: { maxSurge: CLUSTER_POLICY.maxSurge },
  };
}

function networkParameters({ network }: ManagedClusterSettings): JsonObject {
  return {
    networkPlugin: 'azure',
    networkPluginMode: 'overlay',
    networkDataplane: 'cilium',
    networkPolicy: 'cilium',
    podCidr: network.podCidr,
    serviceCidr: network.serviceCidr,
    dnsServiceIP: network.dnsServiceIp,
    loadBalancerSku: 'standard',
    outboundType: network.outbound,
  };
}

function accessParameters({ tenantId, administrators, identityId }: ManagedClusterSettings): JsonObject {
  return {
    publicNetworkAccess: 'Disabled',
    apiServerAccessProfile: { enablePrivateCluster: true, enablePrivateClusterPublicFQDN: false, privateDNSZone: 'system', disableRunCommand: true },
    aadProfile: { managed: true, enableAzureRBAC: true, adminGroupObjectIDs: administrators, tenantID: tenantId },
    enableRBAC: true,
    disableLocalAccounts: true,
    managedIdentities: { systemAssigned: false, userAssignedResourceIds: [identityId] },
  };
}

/** No managed ingress: Traefik is the way in. The module switches the agent of Container insights on unless told otherwise. */
function serviceParameters(): JsonObject {
  return {
    enableOidcIssuerProfile: true,
    securityProfile: { workloadIdentity: { enabled: true }, imageCleaner: { enabled: true, intervalHours: CLUSTER_POLICY.imageCleaningHours } },
    azurePolicyEnabled: true,
    enableKeyvaultSecretsProvider: true,
    enableSecretRotation: true,
    webApplicationRoutingEnabled: false,
    omsAgentEnabled: false,
    workloadAutoScalerProfile: { keda: { enabled: true } },
    enableStorageProfileBlobCSIDriver: false,
    enableStorageProfileDiskCSIDriver: true,
    enableStorageProfileFileCSIDriver: true,
    enableStorageProfileSnapshotController: true,
  };
}

function upgradeParameters({ maintenance }: ManagedClusterSettings): JsonObject {
  return {
    autoUpgradeProfile: { upgradeChannel: CLUSTER_POLICY.upgradeChannel, nodeOSUpgradeChannel: CLUSTER_POLICY.nodeUpgradeChannel },
    maintenanceConfigurations: CLUSTER_POLICY.schedules.map((name) => ({
      name,
      maintenanceWindow: {
        durationHours: maintenance.hours,
        schedule: { weekly: { dayOfWeek: maintenance.dayName, intervalWeeks: 1 } },
        startTime: maintenance.startTime,
        utcOffset: '+00:00',
      },
    })),
  };
}
