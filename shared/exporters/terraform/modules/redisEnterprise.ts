import { REDIS_ENTERPRISE_MODULE } from '../moduleVersions';
import { resourceGroupId, resourceGroupName } from '../naming/armIds';
import { azureName } from '../naming/azureName';
import { NAME_RULES } from '../naming/nameRules';
import { UNKNOWN_ID } from '../placeholders/placeholderValues';
import { tags } from '../tags';
import { NO_TELEMETRY, privateEndpoint } from './commonVariables';
import type { TfvarsModule } from './tfvarsModule';

/** Seen in public landing zones; older lists still name the zone of the retired Enterprise tier, so it is listed as a placeholder. */
const DNS_ZONE = 'privatelink.redis.azure.net';

/**
 * Azure Managed Redis. One endpoint (EnterpriseCluster), because Odoo's clients do not speak the cluster protocol; sessions
 * have an end time, so only keys with one may be dropped when memory runs out.
 */
export const redisEnterprise: TfvarsModule = {
  file: 'redisenterprise.tfvars.json',
  module: REDIS_ENTERPRISE_MODULE,
  purpose: 'Azure Managed Redis',
  variables({ plan, environment }) {
    const { redis, scope } = environment;
    if (redis === null) return null;
    return {
      name: azureName(NAME_RULES.redis, scope),
      location: scope.region,
      parent_id: resourceGroupId(resourceGroupName(scope)),
      sku_name: redis.skuName,
      high_availability: redis.highAvailability ? 'Enabled' : 'Disabled',
      clustering_policy: 'EnterpriseCluster',
      eviction_policy: 'VolatileLRU',
      public_network_access: 'Disabled',
      enable_non_ssl_port: false,
      minimum_tls_version: '1.2',
      private_endpoints: privateEndpoint(scope, NAME_RULES.redis, DNS_ZONE),
      access_policy_assignments: { workload: { object_id: UNKNOWN_ID, access_policy_name: 'default' } },
      enable_telemetry: NO_TELEMETRY,
      tags: tags(plan, environment),
    };
  },
};
