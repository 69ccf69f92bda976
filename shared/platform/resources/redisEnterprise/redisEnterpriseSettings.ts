import { resourceGroupId, resourceGroupName } from '../../naming/armIds';
import { azureName } from '../../naming/azureName';
import { NAME_RULES } from '../../naming/nameRules';
import { UNKNOWN_ID } from '../../placeholders/placeholderValues';
import { tags } from '../../tags';
import { DNS_ZONES } from '../parts/dnsZones';
import { privateEndpoint, type PrivateEndpoint } from '../parts/privateEndpoint';
import type { Described, ResourceInput } from '../resourceKind';

export interface RedisEnterpriseSettings {
  readonly name: string;
  readonly location: string;
  readonly parentId: string;
  readonly skuName: string;
  readonly highAvailability: 'Enabled' | 'Disabled';
  readonly clusteringPolicy: 'EnterpriseCluster';
  readonly evictionPolicy: 'VolatileLRU';
  readonly minimumTlsVersion: string;
  readonly endpoint: PrivateEndpoint;
  /** Who looks after the cache, with an identity instead of the key. */
  readonly user: string;
  readonly tags: Readonly<Record<string, string>>;
}

/**
 * The cache of one environment. One endpoint (EnterpriseCluster), because Odoo's clients do not speak the cluster protocol;
 * sessions have an end time, so only keys with one may be dropped when memory runs out.
 */
export function redisEnterpriseSettings({ plan, environment }: ResourceInput): readonly Described<RedisEnterpriseSettings>[] {
  const { redis, scope } = environment;
  if (redis === null) return [];
  const settings: RedisEnterpriseSettings = {
    name: azureName(NAME_RULES.redis, scope),
    location: scope.region,
    parentId: resourceGroupId(resourceGroupName(scope)),
    skuName: redis.skuName,
    highAvailability: redis.highAvailability ? 'Enabled' : 'Disabled',
    clusteringPolicy: 'EnterpriseCluster',
    evictionPolicy: 'VolatileLRU',
    minimumTlsVersion: '1.2',
    endpoint: privateEndpoint(scope, NAME_RULES.redis, DNS_ZONES.redis.domain),
    user: UNKNOWN_ID,
    tags: tags(plan, environment),
  };
  return [{ suffix: '', settings }];
}
