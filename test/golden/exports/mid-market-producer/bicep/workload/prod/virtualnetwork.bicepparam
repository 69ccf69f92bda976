using 'br/public:avm/res/network/virtual-network:0.10.1'

param name = 'vnet-mid-market-producer-prod-weu-001'
param location = 'westeurope'
param addressPrefixes = [
  '10.16.0.0/20'
]
param subnets = [
  {
    name: 'snet-nodes'
    addressPrefix: '10.16.0.0/22'
    networkSecurityGroupResourceId: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-mid-market-producer-prod-weu-001/providers/Microsoft.Network/networkSecurityGroups/nsg-nodes-mid-market-producer-prod-weu-001'
    natGatewayResourceId: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-mid-market-producer-prod-weu-001/providers/Microsoft.Network/natGateways/ng-mid-market-producer-prod-weu-001'
    defaultOutboundAccess: false
    privateEndpointNetworkPolicies: 'Enabled'
  }
  {
    name: 'snet-private-endpoints'
    addressPrefix: '10.16.15.0/24'
    networkSecurityGroupResourceId: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-mid-market-producer-prod-weu-001/providers/Microsoft.Network/networkSecurityGroups/nsg-private-endpoints-mid-market-producer-prod-weu-001'
    natGatewayResourceId: null
    defaultOutboundAccess: false
    privateEndpointNetworkPolicies: 'Enabled'
  }
]
param peerings = [
  {
    name: 'peer-hub'
    remoteVirtualNetworkResourceId: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-connectivity-weu-001/providers/Microsoft.Network/virtualNetworks/vnet-hub-weu-001'
    allowForwardedTraffic: true
    allowGatewayTransit: false
    useRemoteGateways: true
    remotePeeringEnabled: false
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
