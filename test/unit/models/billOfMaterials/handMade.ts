import { assumptionsOf } from '../../../../models/assumptions/register';
import { billDesign } from '../../../../models/billOfMaterials/billDesign';
import type { Design, EnvironmentDesign } from '../../../../models/candidates/design';
import type { DesignContext } from '../../../../models/candidates/designCandidate';
import type { StorageOption } from '../../../../models/capacity/postgresStorage';
import type { Requirements } from '../../../../models/capacity/requirements';
import { priceItems } from '../../../../models/cost/priceItems';
import { deriveRequirements } from '../../../../models/capacity/requirements';
import { deriveDemand } from '../../../../models/demand/deriveDemand';
import type { Plan } from '../../../../models/document';
import { POSTGRES_SKUS } from '../../../../models/facts/postgresSkus';
import { REDIS_SKUS } from '../../../../models/facts/redisSkus';
import { VM_SIZES } from '../../../../models/facts/vmSizes';
import { VPN_GATEWAYS } from '../../../../models/facts/vpnGateways';
import { indexPrices } from '../../../../models/prices/indexPrices';
import type { BillLine } from '../../../../models/report/report';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';
import { plainPlan, siteOf, systemOf, withCompany, workloadOf } from '../evaluation/plans';

/** A regulated plan with a portal, in euros at 0.86 for a dollar, backups kept for 35 days. */
export const billedPlan: Plan = withCompany(
  plainPlan({
    sites: [siteOf('brno', 'Europe/Prague')],
    systems: [systemOf('portal', null, { kind: 'supplier-portal' })],
    workloads: [workloadOf('making', ['brno'])],
    data: { databaseGiB: 100, filestoreGiB: 400, databaseGrowthGiBPerYear: 0, filestoreGrowthGiBPerYear: 0, backupRetentionDays: 35 },
  }),
  { currency: 'EUR', exchangeRatePerUsd: '0.86', regulations: ['gmp'] },
);

const assumptions = assumptionsOf(billedPlan);

function find<T>(list: readonly T[], matches: (each: T) => boolean): T {
  const found = list.find(matches);
  if (found === undefined) throw new Error('not in the table');
  return found;
}

/** 60 million requests a month, 100 GiB of database, 400 GiB of files. */
export const billedRequirements: Requirements = {
  ...deriveRequirements(billedPlan, deriveDemand(billedPlan, assumptions), assumptions, 1),
  requestsPerMonth: 60_000_000,
  databaseGiB: 100,
  filestoreGiB: 400,
};

const waiting = { utilisation: 0.5, waitProbability: 0.1, meanWaitSeconds: 0, p50WaitSeconds: 0, p95WaitSeconds: 0, p99WaitSeconds: 0 };

/** A Premium SSD of that size; what it gives plays no part in the bill. */
export const premiumSsdOf = (sizeGiB: number): StorageOption => ({ kind: 'Premium SSD', sizeGiB, iops: 0, throughputMBps: 0, extraIops: 0, extraMBps: 0, usdPerMonth: null });

/** Three F4s_v2 over three zones, an E4ads_v5 of 256 GiB with its standby, a B0 of two nodes. */
export function productionOf(changes: Partial<EnvironmentDesign> = {}): EnvironmentDesign {
  return {
    id: 'production',
    name: 'Production',
    kind: 'production',
    production: true,
    tenancy: 'dedicated-subscription',
    guest: false,
    tier: 'zone-redundant',
    region: 'westeurope',
    hoursPerMonth: 730,
    requirements: billedRequirements,
    web: { workers: 6, needed: 4, waiting, waitingAfterLoss: waiting, binding: 'failure domain' },
    compute: { vcpu: 6, memoryGiB: 8, pods: [], databaseConnections: 80 },
    nodes: { size: find(VM_SIZES, (size) => size.armSku === 'Standard_F4s_v2'), count: 3, zoneSpread: 3, pooled: false, binding: 'failure domain' },
    database: { vcores: 2, memoryGiB: 20, iops: 300, throughputMBps: 5, connections: 80, listeningConnections: 70, storageGiB: 130 },
    postgres: { sku: find(POSTGRES_SKUS, (sku) => sku.sku === 'E4ads_v5'), storage: premiumSsdOf(256), otherStorage: null, servers: 2, share: 1, binding: 'memory', pooled: false, usdPerMonth: null },
    reporting: null,
    databaseServers: null,
    redis: { sku: find(REDIS_SKUS, (sku) => sku.sku === 'B0'), nodes: 2, neededGB: 0.01, connections: 12 },
    ...changes,
  };
}

export function designOf(candidate: Partial<Design['candidate']> = {}, environments: readonly EnvironmentDesign[] = [productionOf()]): Design {
  return {
    candidate: { tenancy: 'dedicated-subscription', tier: 'zone-redundant', platform: 'aks', database: 'managed', region: 'westeurope', drRegion: null, ...candidate },
    environments: candidate.tenancy === undefined ? environments : environments.map((each) => ({ ...each, tenancy: candidate.tenancy ?? each.tenancy })),
    connectivity: { sites: [], connections: 13, tunnels: 26, gatewayMode: 'active-active', totalMbps: 10, gateway: find(VPN_GATEWAYS, (gateway) => gateway.sku === 'VpnGw1AZ'), circuits: [] },
    gaps: [],
  };
}

export const billContext = (design: Design, plan: Plan = billedPlan): DesignContext => ({
  plan,
  assumptions: assumptionsOf(plan),
  prices: indexPrices(embeddedPriceBook),
  connectivity: design.connectivity,
  requirementsOf: () => billedRequirements,
  fits: new Map(),
});

/** The priced lines of a design, by the part of their id behind the environment. */
export function linesOf(design: Design, plan: Plan = billedPlan): ReadonlyMap<string, BillLine> {
  const context = billContext(design, plan);
  const lines = priceItems(billDesign(design, context), context.prices, plan.company.exchangeRatePerUsd);
  return new Map(lines.map((line) => [line.id.slice(line.id.indexOf('.') + 1), line]));
}

export const VM = (armSku: string) => find(VM_SIZES, (size) => size.armSku === armSku);
