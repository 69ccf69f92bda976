using 'br/public:avm/res/container-registry/registry:0.12.1'

param name = 'crglobalmanufacturerprodweu001'
param location = 'westeurope'
param acrSku = 'Premium'
param zoneRedundancy = 'Enabled'
param acrAdminUserEnabled = false
param exportPolicyStatus = 'disabled'
param publicNetworkAccess = 'Disabled'
param networkRuleBypassOptions = 'None'
param retentionPolicyStatus = 'enabled'
param retentionPolicyDays = 15
param replications = [
  {
    name: 'northeurope'
    location: 'northeurope'
    regionEndpointEnabled: true
    zoneRedundancy: 'Disabled'
  }
]
param privateEndpoints = [
  {
    name: 'pep-cr-global-manufacturer-prod-weu-001'
    location: 'westeurope'
    subnetResourceId: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-global-manufacturer-prod-weu-001/providers/Microsoft.Network/virtualNetworks/vnet-global-manufacturer-prod-weu-001/subnets/snet-private-endpoints'
    privateDnsZoneGroup: {
      privateDnsZoneGroupConfigs: [
        {
          privateDnsZoneResourceId: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-private-dns-prod/providers/Microsoft.Network/privateDnsZones/privatelink.azurecr.io'
        }
      ]
    }
  }
  {
    name: 'pep-cr-global-manufacturer-staging-weu-001'
    location: 'westeurope'
    subnetResourceId: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-global-manufacturer-staging-weu-001/providers/Microsoft.Network/virtualNetworks/vnet-global-manufacturer-staging-weu-001/subnets/snet-private-endpoints'
    privateDnsZoneGroup: {
      privateDnsZoneGroupConfigs: [
        {
          privateDnsZoneResourceId: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-private-dns-staging/providers/Microsoft.Network/privateDnsZones/privatelink.azurecr.io'
        }
      ]
    }
  }
  {
    name: 'pep-cr-global-manufacturer-test-weu-001'
    location: 'westeurope'
    subnetResourceId: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-global-manufacturer-test-weu-001/providers/Microsoft.Network/virtualNetworks/vnet-global-manufacturer-test-weu-001/subnets/snet-private-endpoints'
    privateDnsZoneGroup: {
      privateDnsZoneGroupConfigs: [
        {
          privateDnsZoneResourceId: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-private-dns-test/providers/Microsoft.Network/privateDnsZones/privatelink.azurecr.io'
        }
      ]
    }
  }
  {
    name: 'pep-cr-global-manufacturer-dev-weu-001'
    location: 'westeurope'
    subnetResourceId: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-global-manufacturer-dev-weu-001/providers/Microsoft.Network/virtualNetworks/vnet-global-manufacturer-dev-weu-001/subnets/snet-private-endpoints'
    privateDnsZoneGroup: {
      privateDnsZoneGroupConfigs: [
        {
          privateDnsZoneResourceId: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-private-dns-dev/providers/Microsoft.Network/privateDnsZones/privatelink.azurecr.io'
        }
      ]
    }
  }
  {
    name: 'pep-cr-global-manufacturer-training-weu-001'
    location: 'westeurope'
    subnetResourceId: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-global-manufacturer-training-weu-001/providers/Microsoft.Network/virtualNetworks/vnet-global-manufacturer-training-weu-001/subnets/snet-private-endpoints'
    privateDnsZoneGroup: {
      privateDnsZoneGroupConfigs: [
        {
          privateDnsZoneResourceId: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-private-dns-training/providers/Microsoft.Network/privateDnsZones/privatelink.azurecr.io'
        }
      ]
    }
  }
  {
    name: 'pep-cr-global-manufacturer-dr-neu-001'
    location: 'northeurope'
    subnetResourceId: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-global-manufacturer-dr-neu-001/providers/Microsoft.Network/virtualNetworks/vnet-global-manufacturer-dr-neu-001/subnets/snet-private-endpoints'
    privateDnsZoneGroup: {
      privateDnsZoneGroupConfigs: [
        {
          privateDnsZoneResourceId: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-private-dns-dr/providers/Microsoft.Network/privateDnsZones/privatelink.azurecr.io'
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
  workload: 'Verhaegen Motion Group'
  owner: 'replace-me-owner'
  costCenter: 'replace-me-cost-center'
  criticality: 'critical'
  dataClassification: 'restricted'
  createdBy: 'Plantwright'
  sourceBundle: 'global-manufacturer'
}
