import { TENANCY_POLICIES, isOwn } from '../../../models/candidates/tenancyPolicy';
import { findRegion } from '../../../models/facts/regions';
import { managedRedis } from '../../../models/resources/managed-redis';
import { natGateway } from '../../../models/resources/nat-gateway';
import type { BillLine } from '../../../models/report/report';
import type { Tenancy } from '../../../models/report/summary';
import type { ExportInput } from '../../exporters/exporter';
import { addressPlan, type AddressPlan } from '../addresses/addressPlan';
import { postgresServerId } from '../naming/armIds';
import type { NameScope } from '../naming/azureName';
import { connectivitySizing } from './connectivitySizing';
import { billedServices } from './billedServices';
import { billedDatabaseServers, billedNodes, billedPostgres, billedRedis } from './billedSizing';
import { type ExportedEnvironment, exportedEnvironments } from './environmentFolders';
import type { ClusterSizing, EnvironmentSizing, NodePool, PostgresSizing, RedisSizing } from './environmentSizing';
import { tenancyOf } from './tenancyOf';
import { workloadSizing } from './workloadSizing';
import { postgresSkuOf, redisSkuName, vmSizeName } from './skuNames';

const ZONES = [1, 2, 3] as const;

/** Every environment of the answer with its size and addresses, and the networks round them. */
export interface PlatformSizing {
  readonly environments: readonly EnvironmentSizing[];
  readonly addresses: AddressPlan;
}

/** What each environment gets; parts that the tenant shares with others are left to the platform's owner. */
export function derivePlatform(input: ExportInput): PlatformSizing {
  const { plan, report } = input;
  const { recommendation } = report.summary;
  const environments = exportedEnvironments(plan, recommendation);
  const scopes = environments.map((environment) => scopeOf(environment, input));
  const production = scopes[environments.findIndex((environment) => environment.kind === 'production')];
  const sized = environments.map((environment) => {
    const outbound = outboundOf(environment, input);
    const parts = environment.kind === 'production' ? productionSizing(outbound, input) : billedSizing(environment, outbound, production, input);
    return { ...owned(parts, tenancyOf(environment.id, input), input), databaseServers: billedDatabaseServers(linesOf(environment, input), environment, environment.kind === 'production' && isSpread(input) ? ZONES : []) };
  });
  const addresses = addressPlan({
    regions: [recommendation.region, ...(recommendation.drRegion === null ? [] : [recommendation.drRegion])],
    nodes: sized.map(({ cluster: own, databaseServers }) => (own?.pools ?? []).reduce((sum, pool) => sum + pool.count, databaseServers?.count ?? 0)),
    siteIds: plan.sites.map(({ id }) => id),
  });
  return {
    addresses,
    environments: environments.flatMap((environment, index) => {
      const [scope, parts, own] = [scopes[index], sized[index], addresses.environments[index]];
      if (scope === undefined || parts === undefined || own === undefined) return [];
      const critical = environment.kind === 'production' || environment.kind === 'recovery';
      return [{ scope, kind: environment.kind, production: critical, ...parts, addresses: own, ...billedServices(linesOf(environment, input)), connectivity: connectivitySizing(environment, addresses, input), workload: workloadSizing(environment, input) }];
    }),
  };
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
  const spread = isSpread({ report });
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
  const lines = linesOf(environment, { report });
  const replicaOf = environment.kind === 'recovery' && production !== undefined ? postgresServerId(production) : null;
  const tier = environment.kind === 'recovery' ? 'Standard' : 'Free';
  return { cluster: cluster(billedNodes(lines, environment), tier, outbound), postgres: billedPostgres(lines, environment, replicaOf), redis: billedRedis(lines) };
}

const linesOf = ({ id }: ExportedEnvironment, { report }: Pick<ExportInput, 'report'>): readonly BillLine[] => report.bill.lines.filter((line) => line.environmentId === id);

function cluster(pools: readonly NodePool[], tier: ClusterSizing['tier'], outbound: ClusterSizing['outbound']): ClusterSizing | null {
  return pools.length === 0 ? null : { pools, tier, outbound };
}

/** The way out that the environment pays for. */
function outboundOf({ id }: ExportedEnvironment, { report }: ExportInput): ClusterSizing['outbound'] {
  const paysForNat = report.bill.lines.some((line) => line.environmentId === id && line.resourceKind === natGateway.id);
  return paysForNat ? 'userAssignedNATGateway' : 'loadBalancer';
}

/** Whether production stands in several zones. */
function isSpread({ report: { summary: { recommendation } } }: Pick<ExportInput, 'report'>): boolean {
  return ['zone-redundant', 'cross-region'].includes(recommendation.tier) && hasZones(recommendation.region);
}

function hasZones(region: string): boolean {
  return findRegion(region)?.zones ?? false;
}
