import type { Assumptions } from '../assumptions/register';
import { ODOO_MEASURED } from '../facts/odooMeasured';
import { POSTGRES_LIMITS, POSTGRES_PREMIUM_SSD } from '../facts/postgresStorage';
import { POSTGRES_SKUS, type PostgresSku } from '../facts/postgresSkus';
import { findTiers } from '../prices/findTiers';
import type { PriceIndex } from '../prices/indexPrices';
import { postgresComputeMeter } from '../prices/postgresComputeMeter';
import { offersOf, type Offer } from './offers';
import type { ComputeNeed } from './processes';
import type { Requirements } from './requirements';

export interface DatabaseNeed {
  readonly vcores: number;
  readonly memoryGiB: number;
  readonly iops: number;
  readonly connections: number;
  readonly storageGiB: number;
}

const MIB_PER_GIB = 1024;

/**
 * vCores = λ × database CPU per request ÷ ceiling; memory = base + working set + connections × 12.9 MB (measured);
 * IOPS = writes × 2.7 flushes (measured, highest) + logical reads × miss share; storage = forecast × headroom.
 * @example 20 requests/s × 20 ms ÷ 0.6 → 0.67 vCores
 */
export function databaseNeed(requirements: Requirements, compute: ComputeNeed, assumptions: Assumptions): DatabaseNeed {
  const { load, jobs } = requirements;
  const jobLoad = ((jobs.messagesPerHourAtPeak / 3600) * jobs.jobSeconds) * ODOO_MEASURED.databaseCpuShareOfResponse.value;
  const jobWrites = jobs.messagesPerHourAtPeak / 3600;
  return {
    vcores: (load.arrivalsPerSecond * load.databaseCpuSecondsPerRequest + jobLoad) / assumptions.value('database.cpu-ceiling'),
    memoryGiB:
      assumptions.value('database.base-gib') +
      requirements.databaseGiB * assumptions.value('database.working-set-share') +
      (compute.databaseConnections * ODOO_MEASURED.dbBackendPrivateMB.value) / MIB_PER_GIB,
    iops:
      (load.writesPerSecond + jobWrites) * ODOO_MEASURED.fsyncPerWriteHigh.value +
      load.logicalReadsPerSecond * assumptions.value('database.miss-share'),
    connections: compute.databaseConnections,
    storageGiB: requirements.databaseGiB * assumptions.value('storage.headroom'),
  };
}

export interface PostgresFit {
  readonly sku: PostgresSku;
  readonly storageGiB: number;
  /** Servers billed: the primary and its standby. */
  readonly servers: number;
  /** Share of the server that the tenant pays for on a shared platform; 1 otherwise. */
  readonly share: number;
  readonly binding: 'vCores' | 'memory' | 'IOPS' | 'connections' | 'smallest allowed size';
  /** The SKU's connection limit binds: the built-in pooler must carry the workers. */
  readonly pooled: boolean;
}

export interface PostgresRules {
  readonly highAvailability: boolean;
  readonly burstableAllowed: boolean;
  /** The database lives on a server that several tenants share. */
  readonly sharedServer: boolean;
}

/** Reserved by the service out of `max_connections`. */
const RESERVED_CONNECTIONS = POSTGRES_LIMITS.reservedConnections.value;

/** Smallest Premium SSD step that holds the data and gives the IOPS. Example: 90 GiB, 300 IOPS → 128 GiB (500 IOPS). */
export function storageStep(need: Pick<DatabaseNeed, 'storageGiB' | 'iops'>): number | null {
  return POSTGRES_PREMIUM_SSD.find((step) => step.sizeGiB >= need.storageGiB && step.iops >= need.iops)?.sizeGiB ?? null;
}

/**
 * Cheapest Flexible Server size of the region that meets every need; burstable sizes only where the rules allow
 * (no high availability, not production). Null when none is large enough.
 */
export function fitPostgres(need: DatabaseNeed, rules: PostgresRules, prices: PriceIndex, region: string, pinnedSku: string | null = null): PostgresFit | null {
  const storageGiB = storageStep(need);
  if (storageGiB === null) return null;
  const fitting = POSTGRES_SKUS.filter((sku) => (pinnedSku === null ? meets(sku, need, rules) : sku.sku === pinnedSku));
  const usdPerHour = (sku: PostgresSku): number | null => {
    const meter = postgresComputeMeter(prices, sku, region);
    const price = meter ? findTiers(prices, meter.key)?.[0] : undefined;
    return meter && price ? Number(price.usdPerUnit) * meter.quantityFactor : null;
  };
  const offers = offersOf(fitting, usdPerHour, (sku) => sku.vcores);
  if (offers.length === 0) return null;
  const { size: sku } = offers.reduce((best, each) => (isCheaper(each, best) ? each : best));
  return {
    sku,
    storageGiB,
    servers: rules.highAvailability ? 2 : 1,
    share: rules.sharedServer ? Math.min(1, Math.max(need.vcores / sku.vcores, need.memoryGiB / sku.memoryGiB)) : 1,
    binding: bindingOf(sku, need),
    pooled: sku.maxConnections !== null && need.connections > sku.maxConnections - RESERVED_CONNECTIONS,
  };
}

function meets(sku: PostgresSku, need: DatabaseNeed, rules: PostgresRules): boolean {
  if (sku.tier === 'Burstable' && (rules.highAvailability || !rules.burstableAllowed)) return false;
  // A size with the built-in pooler may take more client connections than it has slots.
  const connections = sku.pgBouncer || sku.maxConnections === null || need.connections <= sku.maxConnections - RESERVED_CONNECTIONS;
  return sku.vcores >= need.vcores && sku.memoryGiB >= need.memoryGiB && sku.maxIops >= need.iops && connections;
}

function isCheaper(a: Offer<PostgresSku>, b: Offer<PostgresSku>): boolean {
  if (Math.abs(a.usdPerHour - b.usdPerHour) > 1e-9) return a.usdPerHour < b.usdPerHour;
  return a.size.vcores === b.size.vcores ? a.size.sku < b.size.sku : a.size.vcores > b.size.vcores;
}

function bindingOf(sku: PostgresSku, need: DatabaseNeed): PostgresFit['binding'] {
  const uses = [
    { binding: 'vCores', use: need.vcores / sku.vcores },
    { binding: 'memory', use: need.memoryGiB / sku.memoryGiB },
    { binding: 'IOPS', use: need.iops / sku.maxIops },
    { binding: 'connections', use: sku.maxConnections === null ? 0 : need.connections / sku.maxConnections },
  ] as const;
  const highest = uses.reduce((worst, each) => (each.use > worst.use ? each : worst));
  return highest.use < 0.5 ? 'smallest allowed size' : highest.binding;
}
