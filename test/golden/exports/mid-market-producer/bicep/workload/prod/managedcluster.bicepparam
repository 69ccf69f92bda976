using 'br/public:avm/res/container-service/managed-cluster:0.14.0'

param name = 'aks-mid-market-producer-prod-weu-001'
param location = 'westeurope'
param dnsPrefix = 'aks-mid-market-producer-prod-weu-001'
param kubernetesVersion = '1.36'
param skuName = 'Base'
param skuTier = 'Standard'
param primaryAgentPoolProfiles = [
  {
    name: 'system'
    mode: 'System'
    vmSize: 'Standard_D8as_v5'
    count: 3
    enableAutoScaling: false
    maxPods: 50
    availabilityZones: [
      1
      2
      3
    ]
    osSKU: 'AzureLinux'
    vnetSubnetResourceId: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-mid-market-producer-prod-weu-001/providers/Microsoft.Network/virtualNetworks/vnet-mid-market-producer-prod-weu-001/subnets/snet-nodes'
    nodeTaints: []
    enableNodePublicIP: false
    enableEncryptionAtHost: true
    upgradeSettings: {
      maxSurge: '33%'
    }
  }
]
param agentPools = []
param networkPlugin = 'azure'
param networkPluginMode = 'overlay'
param networkDataplane = 'cilium'
param networkPolicy = 'cilium'
param podCidr = '100.64.0.0/17'
param serviceCidr = '100.96.0.0/20'
param dnsServiceIP = '100.96.0.10'
param loadBalancerSku = 'standard'
param outboundType = 'userAssignedNATGateway'
param publicNetworkAccess = 'Disabled'
param apiServerAccessProfile = {
  enablePrivateCluster: true
  enablePrivateClusterPublicFQDN: false
  privateDNSZone: 'system'
  disableRunCommand: true
}
param aadProfile = {
  managed: true
  enableAzureRBAC: true
  adminGroupObjectIDs: [
    '00000000-0000-0000-0000-000000000000'
  ]
  tenantID: '00000000-0000-0000-0000-000000000000'
}
param enableRBAC = true
param disableLocalAccounts = true
param managedIdentities = {
  systemAssigned: false
  userAssignedResourceIds: [
    '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-mid-market-producer-prod-weu-001/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-cluster-mid-market-producer-prod-weu-001'
  ]
}
param enableOidcIssuerProfile = true
param securityProfile = {
  workloadIdentity: {
    enabled: true
  }
  imageCleaner: {
    enabled: true
    intervalHours: 168
  }
}
param azurePolicyEnabled = true
param enableKeyvaultSecretsProvider = true
param enableSecretRotation = true
param webApplicationRoutingEnabled = false
param omsAgentEnabled = false
param workloadAutoScalerProfile = {
  keda: {
    enabled: true
  }
}
param enableStorageProfileBlobCSIDriver = false
param enableStorageProfileDiskCSIDriver = true
param enableStorageProfileFileCSIDriver = true
param enableStorageProfileSnapshotController = true
param autoUpgradeProfile = {
  upgradeChannel: 'patch'
  nodeOSUpgradeChannel: 'NodeImage'
}
param maintenanceConfigurations = [
  {
    name: 'aksManagedAutoUpgradeSchedule'
    maintenanceWindow: {
      durationHours: 4
      schedule: {
        weekly: {
          dayOfWeek: 'Saturday'
          intervalWeeks: 1
        }
      }
      startTime: '17:00'
      utcOffset: '+00:00'
    }
  }
  {
    name: 'aksManagedNodeOSUpgradeSchedule'
    maintenanceWindow: {
      durationHours: 4
      schedule: {
        weekly: {
          dayOfWeek: 'Saturday'
          intervalWeeks: 1
        }
      }
      startTime: '17:00'
      utcOffset: '+00:00'
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
