using 'br/public:avm/res/container-registry/registry:0.12.1'

param name = 'crmidmarketproducerprodweu001'
param location = 'westeurope'
param acrSku = 'Premium'
param zoneRedundancy = 'Enabled'
param acrAdminUserEnabled = false
param exportPolicyStatus = 'disabled'
param publicNetworkAccess = 'Disabled'
param networkRuleBypassOptions = 'None'
param retentionPolicyStatus = 'enabled'
param retentionPolicyDays = 15
param replications = []
param privateEndpoints = [
  {
    name: 'pep-cr-mid-market-producer-prod-weu-001'
    location: 'westeurope'
    subnetResourceId: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-mid-market-producer-prod-weu-001/providers/Microsoft.Network/virtualNetworks/vnet-mid-market-producer-prod-weu-001/subnets/snet-private-endpoints'
    privateDnsZoneGroup: {
      privateDnsZoneGroupConfigs: [
        {
          privateDnsZoneResourceId: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-private-dns-prod/providers/Microsoft.Network/privateDnsZones/privatelink.azurecr.io'
        }
      ]
    }
  }
  {
    name: 'pep-cr-mid-market-producer-staging-weu-001'
    location: 'westeurope'
    subnetResourceId: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-mid-market-producer-staging-weu-001/providers/Microsoft.Network/virtualNetworks/vnet-mid-market-producer-staging-weu-001/subnets/snet-private-endpoints'
    privateDnsZoneGroup: {
      privateDnsZoneGroupConfigs: [
        {
          privateDnsZoneResourceId: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-private-dns-staging/providers/Microsoft.Network/privateDnsZones/privatelink.azurecr.io'
        }
      ]
    }
  }
  {
    name: 'pep-cr-mid-market-producer-test-weu-001'
    location: 'westeurope'
    subnetResourceId: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-mid-market-producer-test-weu-001/providers/Microsoft.Network/virtualNetworks/vnet-mid-market-producer-test-weu-001/subnets/snet-private-endpoints'
    privateDnsZoneGroup: {
      privateDnsZoneGroupConfigs: [
        {
          privateDnsZoneResourceId: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-private-dns-test/providers/Microsoft.Network/privateDnsZones/privatelink.azurecr.io'
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
