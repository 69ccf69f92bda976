using 'br/public:avm/res/key-vault/vault:0.14.0'

param name = 'kv-mid-mark-prod-weu-001'
param location = 'westeurope'
param sku = 'standard'
param enablePurgeProtection = true
param enableSoftDelete = true
param softDeleteRetentionInDays = 90
param publicNetworkAccess = 'Disabled'
param networkAcls = {
  bypass: 'None'
  defaultAction: 'Deny'
  ipRules: []
  virtualNetworkRules: []
}
param enableRbacAuthorization = true
param enableVaultForDeployment = false
param enableVaultForDiskEncryption = false
param enableVaultForTemplateDeployment = false
param privateEndpoints = [
  {
    name: 'pep-kv-mid-market-producer-prod-weu-001'
    location: 'westeurope'
    subnetResourceId: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-mid-market-producer-prod-weu-001/providers/Microsoft.Network/virtualNetworks/vnet-mid-market-producer-prod-weu-001/subnets/snet-private-endpoints'
    privateDnsZoneGroup: {
      privateDnsZoneGroupConfigs: [
        {
          privateDnsZoneResourceId: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-private-dns-prod/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net'
        }
      ]
    }
  }
]
param diagnosticSettings = [
  {
    name: 'log-workspace'
    workspaceResourceId: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-management-001'
  }
]
param enableTelemetry = false
param tags = {
  environment: 'prod'
  workload: 'Moravan Seals'
  owner: 'replace-me-owner'
  costCenter: 'replace-me-cost-center'
  criticality: 'critical'
  dataClassification: 'restricted'
  createdBy: 'Plantwright'
  sourceBundle: 'mid-market-producer'
}
