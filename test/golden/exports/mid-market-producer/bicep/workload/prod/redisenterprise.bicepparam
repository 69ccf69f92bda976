using 'br/public:avm/res/cache/redis-enterprise:0.5.1'

param name = 'amr-mid-market-producer-prod-weu-001'
param location = 'westeurope'
param skuName = 'Balanced_B0'
param highAvailability = 'Enabled'
param publicNetworkAccess = 'Disabled'
param minimumTlsVersion = '1.2'
param database = {
  clusteringPolicy: 'EnterpriseCluster'
  evictionPolicy: 'VolatileLRU'
  clientProtocol: 'Encrypted'
  port: 10000
  accessKeysAuthentication: 'Enabled'
  accessPolicyAssignments: [
    {
      userObjectId: '00000000-0000-0000-0000-000000000000'
      accessPolicyName: 'default'
    }
  ]
}
param privateEndpoints = [
  {
    name: 'pep-amr-mid-market-producer-prod-weu-001'
    location: 'westeurope'
    subnetResourceId: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-mid-market-producer-prod-weu-001/providers/Microsoft.Network/virtualNetworks/vnet-mid-market-producer-prod-weu-001/subnets/snet-private-endpoints'
    privateDnsZoneGroup: {
      privateDnsZoneGroupConfigs: [
        {
          privateDnsZoneResourceId: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-private-dns-prod/providers/Microsoft.Network/privateDnsZones/privatelink.redis.azure.net'
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
