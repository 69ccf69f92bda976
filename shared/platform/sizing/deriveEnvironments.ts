import { TENANCY_POLICIES, isOwn } from '../../../models/candidates/tenancyPolicy';
import { findRegion } from '../../../models/facts/regions';
import { managedRedis } from '../../../models/resources/managed-redis';
import { natGateway } from '../../../models/resources/nat-gateway';
import type { Tenancy } from '../../../models/report/summary';
import type { ExportInput } from '../../exporters/exporter';
import { postgresServerId } from '../naming/armIds';
import type { NameScope } from '../naming/azureName';
import { billedNodes, billedPostgres, billedRedis } from './billedSizing';
import { type ExportedEnvironment, exportedEnvironments } from './environmentFolders';
import type { ClusterSizing, EnvironmentSizing, NodePool, PostgresSizing, RedisSizing } from './environmentSizing';
import { tenancyOf } from './tenancyOf';
import { postgresSkuOf, redisSkuName, vmSizeName } from './skuNames';

const ZONES = [1, 2, 3] as const;

/** What each environment of the answer gets; parts that the tenant shares with others are left to the platform's owner. */
export function deriveEnvironments(input: ExportInput): readonly EnvironmentSizing[] {
  const environments = exportedEnvironments(input.plan, input.report.summary.recommendation);
  const scopes = environments.map((environment) => scopeOf(environment, input));
  const production = scopes[environments.findIndex((environment) => environment.kind === 'production')];
  return environments.map((environment, index) => {
    const scope = scopes[index] ?? scopeOf(environment, input);
    const outbound = outboundOf(environment, input);
    const sized = environment.kind === 'production' ? productionSizing(outbound, input) : billedSizing(environment, outbound, production, input);
    return { scope, kind: environment.kind, production: environment.kind === 'production' || environment.kind === 'recovery', ...owned(sized, tenancyOf(environment.id, input), input) };
  });
}

type Sized = Pick<EnvironmentSizing, 'cluster' | 'postgres' | 'redis'>;

function scopeOf({ folder, region }: ExportedEnvironment, { plan }: ExportInput): NameScope {
  return { workload: plan.id, environment: folder, region };
}

/** Leaves out what other tenants use too, and what the recommendation does not run on. */
function owned(sized: Sized, tenancy: Tenancy, { report }: ExportInput): Sized {
  const { platform, database } = report.summary.recommendation;
  const { pooledCompute, sharedDatabaseServer } = TENANCY_POLICIES[tenancy];
  return {
    cluster: platform === 'aks' && !pooledCompute ? sized.cluster : null,
    postgres: database === 'managed' && !sharedDatabaseServer ? sized.postgres : null,
    redis: isOwn(tenancy, managedRedis.ownFrom) ? sized.redis : null,
  };
}

function productionSizing(outbound: ClusterSizing['outbound'], { report }: ExportInput): Sized {
  const { capacity } = report.summary;
  const zonal = hasZones(report.summary.recommendation.region);
  const spread = ['zone-redundant', 'cross-region'].includes(report.summary.recommendation.tier) && zonal;
  const pools = capacity.nodes.flatMap(({ sku, count, zoneSpread }): readonly NodePool[] => {
    const vmSize = vmSizeName(sku);
    return vmSize === null ? [] : [{ vmSize, count, zones: spread ? ZONES.slice(0, zoneSpread) : [] }];
  });
  return { cluster: cluster(pools, 'Standard', outbound), postgres: productionPostgres(capacity.postgres, zonal), redis: productionRedis(capacity.redis) };
}

function productionPostgres({ sku, storageGiB, ha }: ExportInput['report']['summary']['capacity']['postgres'], zonal: boolean): PostgresSizing | null {
  const found = postgresSkuOf(sku);
  return found === null ? null : { tier: found.tier, armSku: found.armSku, storageGiB, highAvailability: ha, zonal: zonal && ha !== 'none', replicaOf: null };
}

function productionRedis(redis: ExportInput['report']['summary']['capacity']['redis']): RedisSizing | null {
  const skuName = redis === null ? null : redisSkuName(redis.sku);
  return redis === null || skuName === null ? null : { skuName, highAvailability: redis.ha };
}

function billedSizing(
  environment: ExportedEnvironment,
  outbound: ClusterSizing['outbound'],
  production: NameScope | undefined,
  { report }: ExportInput,
): Sized {
  const lines = report.bill.lines.filter((line) => line.environmentId === environment.id);
  const replicaOf = environment.kind === 'recovery' && production !== undefined ? postgresServerId(production) : null;
  const tier = environment.kind === 'recovery' ? 'Standard' : 'Free';
  return { cluster: cluster(billedNodes(lines, environment), tier, outbound), postgres: billedPostgres(lines, environment, replicaOf), redis: billedRedis(lines) };
}

function cluster(pools: readonly NodePool[], tier: ClusterSizing['tier'], outbound: ClusterSizing['outbound']): ClusterSizing | null {
  return pools.length === 0 ? null : { pools, tier, outbound };
}

/** The way out that the environment pays for. */
function outboundOf({ id }: ExportedEnvironment, { report }: ExportInput): ClusterSizing['outbound'] {
  const paysForNat = report.bill.lines.some((line) => line.environmentId === id && line.resourceKind === natGateway.id);
  return paysForNat ? 'userAssignedNATGateway' : 'loadBalancer';
}

function hasZones(region: string): boolean {
  return findRegion(region)?.zones ?? false;
}
