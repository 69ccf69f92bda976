using 'br/public:avm/res/storage/storage-account:0.33.0'

param name = 'stglobalmanufaprodweu001'
param location = 'westeurope'
param kind = 'StorageV2'
param skuName = 'Standard_GZRS'
param accessTier = 'Hot'
param allowSharedKeyAccess = false
param defaultToOAuthAuthentication = true
param publicNetworkAccess = 'Disabled'
param networkAcls = {
  bypass: 'None'
  defaultAction: 'Deny'
  ipRules: []
  virtualNetworkRules: []
}
param allowBlobPublicAccess = false
param allowCrossTenantReplication = false
param supportsHttpsTrafficOnly = true
param requireInfrastructureEncryption = true
param isLocalUserEnabled = false
param enableSftp = false
param minimumTlsVersion = 'TLS1_2'
param blobServices = {
  isVersioningEnabled: true
  deleteRetentionPolicyEnabled: true
  deleteRetentionPolicyDays: 14
  containerDeleteRetentionPolicyEnabled: true
  containerDeleteRetentionPolicyDays: 14
  containers: [
    {
      name: 'odoo-attachments'
      publicAccess: 'None'
    }
  ]
}
param privateEndpoints = [
  {
    name: 'pep-st-global-manufacturer-prod-weu-001'
    location: 'westeurope'
    subnetResourceId: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-global-manufacturer-prod-weu-001/providers/Microsoft.Network/virtualNetworks/vnet-global-manufacturer-prod-weu-001/subnets/snet-private-endpoints'
    service: 'blob'
    privateDnsZoneGroup: {
      privateDnsZoneGroupConfigs: [
        {
          privateDnsZoneResourceId: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-private-dns-prod/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net'
        }
      ]
    }
  }
  {
    name: 'pep-st-global-manufacturer-dr-neu-001'
    location: 'northeurope'
    subnetResourceId: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-global-manufacturer-dr-neu-001/providers/Microsoft.Network/virtualNetworks/vnet-global-manufacturer-dr-neu-001/subnets/snet-private-endpoints'
    service: 'blob'
    privateDnsZoneGroup: {
      privateDnsZoneGroupConfigs: [
        {
          privateDnsZoneResourceId: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-private-dns-dr/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net'
        }
      ]
    }
  }
]
param enableTelemetry = false
param tags = {
  environment: 'prod'
  workload: 'Verhaegen Motion Group'
  owner: 'replace-me-owner'
  costCenter: 'replace-me-cost-center'
  criticality: 'critical'
  dataClassification: 'restricted'
  createdBy: 'Plantwright'
  sourceBundle: 'global-manufacturer'
}
