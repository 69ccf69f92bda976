using 'br/public:avm/res/managed-identity/user-assigned-identity:0.6.0'

param name = 'id-odoo-global-manufacturer-prod-weu-001'
param location = 'westeurope'
param federatedIdentityCredentials = []
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
