using 'br/public:avm/res/network/nat-gateway:2.1.0'

param name = 'ng-mid-market-producer-prod-weu-001'
param location = 'westeurope'
param availabilityZone = -1
param natGatewaySku = 'Standard'
param idleTimeoutInMinutes = 4
param publicIPAddresses = [
  {
    name: 'pip-ng-mid-market-producer-prod-weu-001'
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
