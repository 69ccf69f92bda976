import type { Assumptions } from '../assumptions/register';
import { fitCompute, type ComputeFit } from '../capacity/computeFit';
import type { Connectivity } from '../capacity/siteLine';
import { joinLines } from '../capacity/joinLines';
import { databaseNeed, type DatabaseNeed } from '../capacity/databaseNeed';
import { fitPostgres, type PostgresFit, type PostgresRules } from '../capacity/postgresFit';
import { premiumSsd } from '../capacity/postgresStorage';
import { reportingReplica, type ReportingReplica } from '../capacity/reportingReplica';
import { webPodsOf } from '../capacity/pods';
import { computeNeed, type ComputeNeed } from '../capacity/processes';
import { fitRedis } from '../capacity/redisFit';
import type { Requirements } from '../capacity/requirements';
import { planPeriod } from '../capacity/planPeriod';
import { sizeWebWorkers } from '../capacity/webWorkers';
import { HOURS_PER_WEEK } from '../demand/weekSlots';
import { pinnedNumber, pinnedText } from '../document/pinned';
import type { Plan } from '../document/schema/plan';
import { EXPRESS_ROUTE_GATEWAYS } from '../facts/expressRouteGateways';
import { byObject } from '../memo/byObject';
import { recall } from '../memo/recall';
import { HOURS_PER_MONTH } from '../prices/hoursPerMonth';
import type { PriceIndex } from '../prices/indexPrices';
import type { Tenancy, Tier } from '../report/summary';
import type { Candidate } from './candidate';
import type { DatabaseServers, Design, EnvironmentDesign } from './design';
import { nodeRules } from './nodeRules';
import { ON_ONE_RUNG, type EnvironmentRungs } from './environmentRungs';
import { familyIn, tierIn, WHOLE_CATALOGUE, type SizeChoice } from './sizeChoice';
import { isApart, TENANCY_POLICIES } from './tenancyPolicy';
import { TIER_POLICIES } from './tierPolicy';

/** What all candidates of one plan have in common. */
export interface DesignContext {
  readonly plan: Plan;
  readonly assumptions: Assumptions;
  readonly prices: PriceIndex;
  /** Without the tier's redundancy. */
  readonly connectivity: Connectivity;
  /** By environment size, worked out once. */
  readonly requirementsOf: (scale: number) => Requirements;
  /** Fits that several candidates share: the same node pool serves both database modes, the same server every platform. */
  readonly fits: Map<string, unknown>;
}

interface Slot {
  readonly id: string;
  readonly name: string;
  readonly kind: EnvironmentDesign['kind'];
  readonly scale: number;
  readonly tenancy: Tenancy;
  readonly tier: Tier;
  readonly region: string;
  readonly hoursPerWeek: number;
  /** What production is held to; the whole catalogue elsewhere. */
  readonly sizes: SizeChoice;
}

/** Sizes every environment: production at the candidate's tier, a warm recovery region where the tier has one, others as single copies on the rungs given. */
export function designCandidate(candidate: Candidate, context: DesignContext, sizes: SizeChoice = WHOLE_CATALOGUE, rungs: EnvironmentRungs = ON_ONE_RUNG): Design {
  const { places, connectivity, connectivityGaps } = besidesSizes(context)(rungs)(candidate);
  const placed = places.map(({ slot, beside }) => beside ?? withGaps(candidate, { ...slot, sizes }, context));
  return { candidate, environments: placed.map(({ environment }) => environment), connectivity, gaps: [...placed.flatMap(({ gaps }) => gaps), ...connectivityGaps] };
}

interface Placed {
  readonly environment: EnvironmentDesign;
  readonly gaps: readonly string[];
}

/** Only production is held to sizes: all else of a candidate is the same in each of its designs, and there are hundreds of them. */
const besidesSizes = byObject((context: DesignContext) =>
  byObject((rungs: EnvironmentRungs) =>
    byObject((candidate: Candidate) => {
      const { plan, prices, assumptions } = context;
      const connectivity = recall(context.fits, `lines ${candidate.tier} ${candidate.region}`, () => joinLines(context.connectivity.sites, TIER_POLICIES[candidate.tier].lines, candidate.region, prices, assumptions, pinnedText(plan, 'gateway-sku')));
      const places = slotsOf(candidate, context, rungs).map((slot) => ({ slot, beside: slot.kind === 'production' ? null : withGaps(candidate, slot, context) }));
      return { places, connectivity, connectivityGaps: connectivityGaps(connectivity) };
    }),
  ),
);

function withGaps(candidate: Candidate, slot: Slot, context: DesignContext): Placed {
  const environment = designEnvironment(candidate, slot, context);
  return { environment, gaps: gapsOf(candidate, environment) };
}

/** Production still without its sizes. */
function slotsOf(candidate: Candidate, { plan, assumptions }: DesignContext, rungs: EnvironmentRungs): readonly Slot[] {
  const own = plan.environments.map((environment) => ({
    id: environment.id,
    name: environment.name,
    kind: environment.kind,
    scale: environment.kind === 'production' ? 1 : environment.size,
    tenancy: (environment.kind === 'production' ? undefined : rungs.get(environment.id)) ?? candidate.tenancy,
    tier: environment.kind === 'production' ? candidate.tier : 'single',
    region: candidate.region,
    hoursPerWeek: environment.hoursPerWeek,
    sizes: WHOLE_CATALOGUE,
  })) satisfies Slot[];
  if (candidate.drRegion === null) return own;
  const recovery: Slot = {
    id: freeEnvironmentId(plan, 'recovery'),
    name: 'Recovery region',
    kind: 'recovery',
    scale: assumptions.value('dr.compute-share'),
    tenancy: candidate.tenancy,
    tier: 'single',
    region: candidate.drRegion,
    hoursPerWeek: HOURS_PER_WEEK,
    sizes: WHOLE_CATALOGUE,
  };
  return [...own, recovery];
}

/** The plan may have an environment of that name already. */
function freeEnvironmentId(plan: Plan, id: string): string {
  return plan.environments.some((environment) => environment.id === id) ? freeEnvironmentId(plan, `${id}-region`) : id;
}

/** Many designs of a candidate differ in production only, so the same environment is one object in all of them. */
function designEnvironment(estate: Candidate, slot: Slot, context: DesignContext): EnvironmentDesign {
  const { platform, database } = estate;
  const key = `environment ${slot.id} ${slot.tier} ${slot.region} ${slot.tenancy} ${isApart(slot.tenancy, estate.tenancy)} ${platform} ${database} ${slot.sizes.nodes} ${slot.sizes.database}`;
  return recall(context.fits, key, () => sizeEnvironment(estate, slot, context));
}

function sizeEnvironment(estate: Candidate, slot: Slot, context: DesignContext): EnvironmentDesign {
  const candidate = { ...estate, tenancy: slot.tenancy };
  const { assumptions, prices, plan } = context;
  const requirements = context.requirementsOf(slot.scale);
  const policy = TIER_POLICIES[slot.tier];
  const tenancy = TENANCY_POLICIES[candidate.tenancy];
  const production = slot.kind === 'production';
  const web = recall(context.fits, `web ${slot.id} ${slot.tier}`, () => sizeWebWorkers(requirements.load, assumptions, policy.domains, production ? pinnedNumber(plan, 'web-workers') : null));
  const compute = recall(context.fits, `compute ${slot.id} ${slot.tier} ${tenancy.pooledCompute}`, () => computeNeed(requirements, web.workers, policy.domains.count, assumptions, tenancy.pooledCompute));
  // The replica in the recovery region holds all the data, however little compute runs beside it.
  const database = databaseNeed(slot.kind === 'recovery' ? { ...requirements, databaseGiB: context.requirementsOf(1).databaseGiB } : requirements, compute, assumptions);
  const managed =
    candidate.database === 'managed'
      ? recall(context.fits, `postgres ${slot.id} ${slot.tier} ${slot.region} ${tenancy.sharedDatabaseServer} ${slot.sizes.database}`, () => fitManaged(candidate, slot, database, context))
      : null;
  return {
    id: slot.id,
    name: slot.name,
    kind: slot.kind,
    production: production || slot.kind === 'recovery',
    tenancy: slot.tenancy,
    guest: tenancy.pooledCompute && isApart(slot.tenancy, estate.tenancy),
    tier: slot.tier,
    region: slot.region,
    hoursPerMonth: monthlyHours(slot),
    requirements,
    web,
    compute,
    nodes: recall(context.fits, `nodes ${slot.id} ${slot.tier} ${slot.region} ${candidate.platform} ${tenancy.pooledCompute} ${slot.sizes.nodes}`, () => fitNodes(candidate, slot, compute, context)),
    database: managed?.reporting?.proposed?.need ?? database,
    postgres: managed?.reporting?.proposed?.primary ?? managed?.alone ?? null,
    reporting: managed?.reporting ?? null,
    databaseServers: managed ? null : recall(context.fits, `servers ${slot.id} ${slot.tier} ${slot.region} ${tenancy.sharedDatabaseServer} ${slot.sizes.database}`, () => fitDatabaseServers(candidate, slot, database, context)),
    redis: recall(context.fits, `redis ${slot.id} ${slot.tier} ${slot.region}`, () =>
      fitRedis(requirements, web.workers, policy.redisHighAvailability, webPodsOf(compute.pods), prices, slot.region, assumptions, production ? pinnedText(plan, 'redis-sku') : null),
    ),
  };
}

const monthlyHours = (slot: Slot): number => (HOURS_PER_MONTH * slot.hoursPerWeek) / HOURS_PER_WEEK;

interface ManagedDatabase {
  /** The server that carries everything. */
  readonly alone: PostgresFit | null;
  readonly reporting: ReportingReplica | null;
}

/** Managed PostgreSQL of one environment; production also learns whether reports earn a replica, unless its size is pinned. */
function fitManaged(candidate: Candidate, slot: Slot, need: DatabaseNeed, { plan, assumptions, prices, requirementsOf }: DesignContext): ManagedDatabase {
  const production = slot.kind === 'production';
  const live = production || slot.kind === 'recovery';
  const rules: PostgresRules = {
    highAvailability: TIER_POLICIES[slot.tier].postgresHa !== 'none',
    burstableAllowed: !live,
    sharedServer: TENANCY_POLICIES[candidate.tenancy].sharedDatabaseServer,
    poolUse: assumptions.value('shared.pool-utilisation'),
    previewStorage: !live,
    hoursPerMonth: monthlyHours(slot),
    // The copy in a second region can not be smaller than what it copies.
    storageGiB: live ? pinnedNumber(plan, 'postgres-storage') : null,
    tier: tierIn(slot.sizes),
  };
  const pin = production ? pinnedText(plan, 'postgres-sku') : null;
  const alone = fitPostgres(need, rules, prices, slot.region, pin);
  const reporting = production && pin === null ? reportingReplica(alone, need, requirementsOf(slot.scale).database, rules, prices, slot.region, assumptions) : null;
  return { alone, reporting };
}

function fitNodes(candidate: Candidate, slot: Slot, need: ComputeNeed, context: DesignContext): ComputeFit | null {
  const rules = nodeRules(candidate, slot, context);
  if (rules === null) return null;
  const pin = slot.kind === 'production' ? pinnedText(context.plan, 'node-sku') : null;
  return fitCompute(need, { ...rules, family: slot.sizes.nodes }, context.prices, slot.region, context.assumptions, pin);
}

/** Self-managed PostgreSQL runs on servers of its own: the tier's number of equal servers, each with all the data. */
function fitDatabaseServers(candidate: Candidate, slot: Slot, need: DatabaseNeed, { plan, assumptions, prices }: DesignContext): DatabaseServers | null {
  const servers = TIER_POLICIES[slot.tier].selfManagedServers;
  const diskGiB = premiumSsd(need, prices, slot.region, slot.kind === 'production' || slot.kind === 'recovery' ? pinnedNumber(plan, 'postgres-storage') : null)?.sizeGiB ?? null;
  const fit = fitCompute(
    { vcpu: need.vcores, memoryGiB: need.memoryGiB, pods: [], databaseConnections: need.connections },
    { platform: 'vm', domains: { count: 1, survive: 0 }, minimumNodes: 1, pooled: false, burstableAllowed: false, period: planPeriod(plan), single: true, family: familyIn(slot.sizes) },
    prices,
    slot.region,
    assumptions,
  );
  if (fit === null || diskGiB === null) return null;
  const share = TENANCY_POLICIES[candidate.tenancy].sharedDatabaseServer
    ? Math.min(1, Math.max(need.vcores / fit.size.vcpu, need.memoryGiB / fit.size.memoryGiB) / assumptions.value('shared.pool-utilisation'))
    : 1;
  return { fit, servers, diskGiB, share };
}

function connectivityGaps({ connections, gateway, circuits }: Connectivity): readonly string[] {
  const mostCircuits = Math.max(...EXPRESS_ROUTE_GATEWAYS.map((each) => each.maxCircuits));
  return [
    ...(connections > 0 && gateway === null ? [`${connections} VPN connections or their traffic are more than one gateway carries, and a virtual WAN is not modelled`] : []),
    ...(circuits.length > mostCircuits ? [`${circuits.length} circuits are more than one ExpressRoute gateway ends (${mostCircuits})`] : []),
  ];
}

function gapsOf(candidate: Candidate, environment: EnvironmentDesign): readonly string[] {
  const place = `${environment.name} in ${environment.region}`;
  const gaps: string[] = [];
  if (candidate.platform !== 'container-apps' && environment.nodes === null) gaps.push(`no node size with a price fits ${place}`);
  if (candidate.database === 'managed' && environment.postgres === null) gaps.push(`no managed PostgreSQL size with a price fits ${place}`);
  if (candidate.database === 'self-managed' && environment.databaseServers === null) gaps.push(`no single server with a price carries the database of ${place}`);
  return gaps;
}
