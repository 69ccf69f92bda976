/** What Terraform's and Bicep's modules do by themselves where nothing is said, and differently: where the value stands, and what it has to be. */
export const LANGUAGE_DEFAULTS = [
  { kind: 'managedcluster', terraform: ['disable_local_accounts', true], bicep: ['disableLocalAccounts', true] },
  { kind: 'managedcluster', terraform: ['api_server_access_profile.enable_private_cluster', true], bicep: ['apiServerAccessProfile.enablePrivateCluster', true] },
  { kind: 'storageaccount', terraform: ['shared_access_key_enabled', false], bicep: ['allowSharedKeyAccess', false] },
  { kind: 'storageaccount', terraform: ['public_network_access_enabled', false], bicep: ['publicNetworkAccess', 'Disabled'] },
  { kind: 'keyvault', terraform: ['public_network_access_enabled', false], bicep: ['publicNetworkAccess', 'Disabled'] },
  { kind: 'keyvault', terraform: ['purge_protection_enabled', true], bicep: ['enablePurgeProtection', true] },
  { kind: 'containerregistry', terraform: ['admin_enabled', false], bicep: ['acrAdminUserEnabled', false] },
  { kind: 'containerregistry', terraform: ['public_network_access_enabled', false], bicep: ['publicNetworkAccess', 'Disabled'] },
  { kind: 'flexibleserver', terraform: ['public_network_access_enabled', false], bicep: ['publicNetworkAccess', 'Disabled'] },
  { kind: 'flexibleserver', terraform: ['geo_redundant_backup_enabled', false], bicep: ['geoRedundantBackup', 'Disabled'] },
  { kind: 'redisenterprise', terraform: ['public_network_access', 'Disabled'], bicep: ['publicNetworkAccess', 'Disabled'] },
] as const;
