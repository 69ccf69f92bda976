using 'br/public:avm/res/network/network-security-group:0.5.3'

param name = 'nsg-nodes-global-manufacturer-prod-weu-001'
param location = 'westeurope'
param securityRules = [
  {
    name: 'allow-https-from-private-networks'
    properties: {
      access: 'Allow'
      direction: 'Inbound'
      priority: 100
      protocol: 'Tcp'
      sourceAddressPrefix: 'VirtualNetwork'
      sourcePortRange: '*'
      destinationAddressPrefix: '*'
      destinationPortRange: '443'
    }
  }
  {
    name: 'allow-nodes'
    properties: {
      access: 'Allow'
      direction: 'Inbound'
      priority: 110
      protocol: '*'
      sourceAddressPrefix: '10.16.0.0/22'
      sourcePortRange: '*'
      destinationAddressPrefix: '*'
      destinationPortRange: '*'
    }
  }
  {
    name: 'allow-pods'
    properties: {
      access: 'Allow'
      direction: 'Inbound'
      priority: 115
      protocol: '*'
      sourceAddressPrefix: '100.64.0.0/17'
      sourcePortRange: '*'
      destinationAddressPrefix: '*'
      destinationPortRange: '*'
    }
  }
  {
    name: 'allow-health-probes'
    properties: {
      access: 'Allow'
      direction: 'Inbound'
      priority: 120
      protocol: '*'
      sourceAddressPrefix: 'AzureLoadBalancer'
      sourcePortRange: '*'
      destinationAddressPrefix: '*'
      destinationPortRange: '*'
    }
  }
  {
    name: 'deny-all-else'
    properties: {
      access: 'Deny'
      direction: 'Inbound'
      priority: 4096
      protocol: '*'
      sourceAddressPrefix: '*'
      sourcePortRange: '*'
      destinationAddressPrefix: '*'
      destinationPortRange: '*'
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
