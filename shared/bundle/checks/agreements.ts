/** A value that both languages say, each in its own place and form. */
export interface Agreement {
  readonly what: string;
  readonly terraform: string;
  readonly bicep: string;
  /** Terraform's value as Bicep writes it. */
  readonly asBicep?: (value: unknown) => unknown;
}

const MIB_PER_GIB = 1024;
const NO_ZONE = -1;

const zone = (value: unknown): unknown => (value === null || value === undefined ? NO_ZONE : Number(value));
const zones = (value: unknown): unknown => (Array.isArray(value) ? value.map(Number) : []);

/** By kind of resource: what a reviewer compares first. */
export const AGREEMENTS: Readonly<Record<string, readonly Agreement[]>> = {
  flexibleserver: [
    { what: 'name', terraform: 'name', bicep: 'name' },
    { what: 'size', terraform: 'sku_name', bicep: 'skuName', asBicep: (value) => String(value).replace(/^(B|GP|MO)_/, '') },
    { what: 'version', terraform: 'server_version', bicep: 'version' },
    { what: 'storage', terraform: 'storage_mb', bicep: 'storageSizeGB', asBicep: (value) => Number(value) / MIB_PER_GIB },
    { what: 'zone', terraform: 'zone', bicep: 'availabilityZone', asBicep: zone },
    { what: 'zone of the standby', terraform: 'high_availability.standby_availability_zone', bicep: 'highAvailabilityZone', asBicep: zone },
    { what: 'retention', terraform: 'backup_retention_days', bicep: 'backupRetentionDays' },
    { what: 'day of maintenance', terraform: 'maintenance_window.day_of_week', bicep: 'maintenanceWindow.dayOfWeek', asBicep: Number },
  ],
  redisenterprise: [
    { what: 'name', terraform: 'name', bicep: 'name' },
    { what: 'size', terraform: 'sku_name', bicep: 'skuName' },
    { what: 'availability', terraform: 'high_availability', bicep: 'highAvailability' },
    { what: 'policy of the cluster', terraform: 'clustering_policy', bicep: 'database.clusteringPolicy' },
  ],
  managedcluster: [
    { what: 'name', terraform: 'name', bicep: 'name' },
    { what: 'version', terraform: 'kubernetes_version', bicep: 'kubernetesVersion' },
    { what: 'tier', terraform: 'sku.tier', bicep: 'skuTier' },
    { what: 'size of nodes', terraform: 'default_agent_pool.vm_size', bicep: 'primaryAgentPoolProfiles.0.vmSize' },
    { what: 'number of nodes', terraform: 'default_agent_pool.count_of', bicep: 'primaryAgentPoolProfiles.0.count' },
    { what: 'zones of nodes', terraform: 'default_agent_pool.availability_zones', bicep: 'primaryAgentPoolProfiles.0.availabilityZones', asBicep: zones },
    { what: 'addresses of pods', terraform: 'network_profile.pod_cidr', bicep: 'podCidr' },
    { what: 'addresses of services', terraform: 'network_profile.service_cidr', bicep: 'serviceCidr' },
  ],
  virtualnetwork: [
    { what: 'name', terraform: 'name', bicep: 'name' },
    { what: 'addresses', terraform: 'address_space', bicep: 'addressPrefixes' },
    { what: 'addresses of nodes', terraform: 'subnets.snet-nodes.address_prefixes.0', bicep: 'subnets.0.addressPrefix' },
    { what: 'addresses of private endpoints', terraform: 'subnets.snet-private-endpoints.address_prefixes.0', bicep: 'subnets.1.addressPrefix' },
  ],
  vnetgateway: [
    { what: 'name', terraform: 'name', bicep: 'name' },
    { what: 'size', terraform: 'sku', bicep: 'skuName' },
    { what: 'kind', terraform: 'type', bicep: 'gatewayType' },
    { what: 'instances at work', terraform: 'vpn_active_active_enabled', bicep: 'clusterSettings.clusterMode', asBicep: (value) => (value === true ? 'activeActiveNoBgp' : 'activePassiveNoBgp') },
  ],
  expressroutecircuit: [
    { what: 'name', terraform: 'name', bicep: 'name' },
    { what: 'bandwidth', terraform: 'bandwidth_in_mbps', bicep: 'bandwidthInMbps' },
    { what: 'tier', terraform: 'sku.tier', bicep: 'skuTier' },
  ],
  keyvault: [
    { what: 'name', terraform: 'name', bicep: 'name' },
    { what: 'days kept', terraform: 'soft_delete_retention_days', bicep: 'softDeleteRetentionInDays' },
  ],
  storageaccount: [
    { what: 'name', terraform: 'name', bicep: 'name' },
    { what: 'redundancy', terraform: 'account_sku_name', bicep: 'skuName' },
    { what: 'days recoverable', terraform: 'blob_properties.delete_retention_policy.days', bicep: 'blobServices.deleteRetentionPolicyDays' },
  ],
  containerregistry: [
    { what: 'name', terraform: 'name', bicep: 'name' },
    { what: 'size', terraform: 'sku', bicep: 'acrSku' },
  ],
};
