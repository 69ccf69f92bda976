import type { FailureDomains } from '../capacity/webWorkers';
import type { LinePolicy } from '../capacity/siteLine';
import { AKS_LIMITS } from '../facts/aksVersions';
import { ODOO_CONSTANTS } from '../facts/odooConstants';
import type { SlaId } from '../facts/slas';
import type { Platform, Tier } from '../report/summary';

/** What an availability tier means for every layer. */
export interface TierPolicy {
  readonly domains: FailureDomains;
  readonly domainName: 'none' | 'node' | 'zone';
  readonly postgresHa: 'none' | 'same-zone' | 'zone-redundant';
  readonly redisHighAvailability: boolean;
  readonly storageRedundancy: 'LRS' | 'ZRS' | 'GZRS';
  /** Database servers of a self-managed cluster. */
  readonly selfManagedServers: number;
  readonly recoveryRegion: boolean;
  readonly lines: LinePolicy;
  readonly computeSla: SlaId;
  readonly postgresSla: SlaId;
  readonly redisSla: SlaId;
}

const ZONES: Omit<TierPolicy, 'storageRedundancy' | 'recoveryRegion'> = {
  domains: { count: ODOO_CONSTANTS.k8s_zones_min_multi_az.value, survive: 1 },
  domainName: 'zone',
  postgresHa: 'zone-redundant',
  redisHighAvailability: true,
  // Synchronous replication that survives one loss needs a primary and two standbys.
  selfManagedServers: ODOO_CONSTANTS.cnpg_instances_recommended.value,
  lines: { gatewayMode: 'active-active', circuitFailover: false },
  computeSla: 'vm-two-zones',
  postgresSla: 'postgres-zone-redundant',
  redisSla: 'redis-zone-redundant',
};

export const TIER_POLICIES: Readonly<Record<Tier, TierPolicy>> = {
  single: {
    domains: { count: 1, survive: 0 },
    domainName: 'none',
    postgresHa: 'none',
    redisHighAvailability: false,
    storageRedundancy: 'LRS',
    selfManagedServers: 1,
    recoveryRegion: false,
    lines: { gatewayMode: 'active-standby', circuitFailover: false },
    computeSla: 'vm-single-premium',
    postgresSla: 'postgres-no-ha',
    redisSla: 'redis-no-ha',
  },
  'node-redundant': {
    domains: { count: 2, survive: 1 },
    domainName: 'node',
    postgresHa: 'same-zone',
    redisHighAvailability: true,
    storageRedundancy: 'LRS',
    selfManagedServers: 2,
    recoveryRegion: false,
    lines: { gatewayMode: 'active-standby', circuitFailover: false },
    computeSla: 'vm-availability-set',
    postgresSla: 'postgres-same-zone',
    redisSla: 'redis-one-zone',
  },
  'zone-redundant': { ...ZONES, storageRedundancy: 'ZRS', recoveryRegion: false },
  'cross-region': { ...ZONES, storageRedundancy: 'GZRS', recoveryRegion: true, lines: { ...ZONES.lines, circuitFailover: true } },
};

/** Nodes that a platform needs whatever the load: an AKS system pool has at least two, a tier at least one per domain. */
export function minimumNodes(platform: Platform, tier: Tier): number {
  const domains = TIER_POLICIES[tier].domains.count;
  return platform === 'aks' ? Math.max(AKS_LIMITS.systemPoolMinNodes.value, domains) : domains;
}
