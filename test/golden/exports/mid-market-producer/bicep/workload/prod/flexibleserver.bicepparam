using 'br/public:avm/res/db-for-postgre-sql/flexible-server:0.16.0'

param name = 'psql-mid-market-producer-prod-weu-001'
param location = 'westeurope'
param skuName = 'Standard_E4ads_v5'
param tier = 'MemoryOptimized'
param version = '17'
param storageSizeGB = 256
param autoGrow = 'Enabled'
param availabilityZone = 1
param highAvailability = 'ZoneRedundant'
param highAvailabilityZone = 2
param backupRetentionDays = 35
param geoRedundantBackup = 'Disabled'
param publicNetworkAccess = 'Disabled'
param firewallRules = []
param privateEndpoints = [
  {
    name: 'pep-psql-mid-market-producer-prod-weu-001'
    location: 'westeurope'
    subnetResourceId: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-mid-market-producer-prod-weu-001/providers/Microsoft.Network/virtualNetworks/vnet-mid-market-producer-prod-weu-001/subnets/snet-private-endpoints'
    privateDnsZoneGroup: {
      privateDnsZoneGroupConfigs: [
        {
          privateDnsZoneResourceId: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-private-dns-prod/providers/Microsoft.Network/privateDnsZones/privatelink.postgres.database.azure.com'
        }
      ]
    }
  }
]
param administratorLogin = 'erpadmin'
param authConfig = {
  activeDirectoryAuth: 'Enabled'
  passwordAuth: 'Enabled'
  tenantId: '00000000-0000-0000-0000-000000000000'
}
param administrators = [
  {
    objectId: '00000000-0000-0000-0000-000000000000'
    principalName: 'replace-me-database-administrators'
    principalType: 'Group'
    tenantId: '00000000-0000-0000-0000-000000000000'
  }
]
param configurations = [
  {
    name: 'azure.extensions'
    value: 'PG_TRGM,UNACCENT'
    source: 'user-override'
  }
  {
    name: 'require_secure_transport'
    value: 'on'
    source: 'user-override'
  }
  {
    name: 'ssl_min_protocol_version'
    value: 'TLSv1.2'
    source: 'user-override'
  }
]
param maintenanceWindow = {
  customWindow: 'Enabled'
  dayOfWeek: 6
  startHour: 17
  startMinute: 0
}
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
