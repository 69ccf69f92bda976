import type { JsonObject } from '../../json';
import { bicepModule } from '../parts/bicepModule';
import { bicepDiagnostics } from '../parts/diagnostics';
import { NO_TELEMETRY } from '../parts/noTelemetry';
import { bicepEndpoints, terraformEndpoints } from '../parts/privateEndpoint';
import { terraformModule } from '../parts/terraformModule';
import { resourceKind } from '../resourceKind';
import { redisEnterpriseSettings, type RedisEnterpriseSettings } from './redisEnterpriseSettings';

/** The only port that the service offers. */
const PORT = 10_000;

/** Azure Managed Redis: private, encrypted, one endpoint. */
export const redisEnterprise = resourceKind({
  id: 'redisenterprise',
  purpose: 'Azure Managed Redis',
  owner: 'workload',
  terraform: terraformModule('res-cache-redisenterprise', '0.2.0'),
  bicep: bicepModule('cache/redis-enterprise', '0.5.1'),
  describe: redisEnterpriseSettings,
  toTerraform,
  toBicep,
});

function toTerraform(cache: RedisEnterpriseSettings): JsonObject {
  return {
    name: cache.name,
    location: cache.location,
    parent_id: cache.parentId,
    sku_name: cache.skuName,
    high_availability: cache.highAvailability,
    clustering_policy: cache.clusteringPolicy,
    eviction_policy: cache.evictionPolicy,
    public_network_access: 'Disabled',
    enable_non_ssl_port: false,
    minimum_tls_version: cache.minimumTlsVersion,
    private_endpoints: terraformEndpoints(cache.endpoint),
    access_policy_assignments: { workload: { object_id: cache.user, access_policy_name: 'default' } },
    enable_telemetry: NO_TELEMETRY,
    tags: cache.tags,
  };
}

/** Odoo’s module of sessions signs in with the access key; the Terraform module leaves keys on and has no input for them. */
function toBicep(cache: RedisEnterpriseSettings): JsonObject {
  return {
    name: cache.name,
    location: cache.location,
    skuName: cache.skuName,
    highAvailability: cache.highAvailability,
    publicNetworkAccess: 'Disabled',
    minimumTlsVersion: cache.minimumTlsVersion,
    database: {
      clusteringPolicy: cache.clusteringPolicy,
      evictionPolicy: cache.evictionPolicy,
      clientProtocol: 'Encrypted',
      port: PORT,
      accessKeysAuthentication: 'Enabled',
      accessPolicyAssignments: [{ userObjectId: cache.user, accessPolicyName: 'default' }],
    },
    privateEndpoints: bicepEndpoints(cache.endpoint),
    diagnosticSettings: bicepDiagnostics(),
    enableTelemetry: NO_TELEMETRY,
    tags: cache.tags,
  };
}
