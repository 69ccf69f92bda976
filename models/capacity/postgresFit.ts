import { POSTGRES_SKUS, type PostgresSku, type PostgresTier } from '../facts/postgresSkus';
import { POSTGRES_LIMITS } from '../facts/postgresStorage';
import { byObject } from '../memo/byObject';
import { remembered } from '../memo/remembered';
import { findTiers } from '../prices/findTiers';
import type { PriceIndex } from '../prices/indexPrices';
import { postgresComputeMeter } from '../prices/postgresComputeMeter';
import type { DatabaseNeed } from './databaseNeed';
import { offersOf, type Offer } from './offers';
import { premiumSsd, premiumSsdV2, type StorageOption } from './postgresStorage';

export interface PostgresFit {
  readonly sku: PostgresSku;
  readonly storage: StorageOption;
  /** The other kind of storage, and why it was not taken; null where it can not give what is needed. */
  readonly otherStorage: { readonly option: StorageOption; readonly why: 'preview' | 'not priced' | 'not cheaper' } | null;
  /** Servers billed: the primary and its standby. */
  readonly servers: number;
  /** Share of the server that the tenant pays for on a shared platform; 1 otherwise. */
  readonly share: number;
  readonly binding: 'vCores' | 'memory' | 'IOPS' | 'throughput' | 'connections' | 'smallest allowed size';
  /** The SKU's connection limit binds: the built-in pooler must carry the workers. */
  readonly pooled: boolean;
  /** All servers and their disks, in the hours that they run; null while a price is missing. */
  readonly usdPerMonth: number | null;
}

export interface PostgresRules {
  readonly highAvailability: boolean;
  readonly burstableAllowed: boolean;
  /** The database lives on a server that several tenants share. */
  readonly sharedServer: boolean;
  /** How full the operator keeps such a server, 0…1: a tenant pays for his part and for the gap. */
  readonly poolUse: number;
  /** Premium SSD v2 is in preview and takes no long-term backups: not for production. */
  readonly previewStorage: boolean;
  readonly hoursPerMonth: number;
  /** A disk that the user fixed; null or absent when it is sized. */
  readonly storageGiB?: number | null;
  /** Only sizes of this tier; null or absent: all. */
  readonly tier?: PostgresTier | null;
}

const MB_PER_MIB = 1.048576;

/**
 * Cheapest Flexible Server and disk of the region that meet every need; burstable sizes only where the rules allow (no
 * high availability, not production) and never with Premium SSD v2. Null when none is large enough.
 */
export function fitPostgres(need: DatabaseNeed, rules: PostgresRules, prices: PriceIndex, region: string, pinnedSku: string | null = null): PostgresFit | null {
  const sizes = POSTGRES_SKUS.filter((sku) => (pinnedSku === null ? meets(sku, need, rules) : sku.sku === pinnedSku));
  const { storageGiB = null } = rules;
  const first = premiumSsd(need, prices, region, storageGiB);
  const second = storageGiB === null ? premiumSsdV2(need, prices, region) : null;
  const usual = first && build(cheapest(sizes, prices, region), first, need, rules);
  const permanent = sizes.filter((sku) => sku.tier !== 'Burstable');
  const allowed = rules.previewStorage && !rules.sharedServer;
  const v2 = allowed && second !== null && second.usdPerMonth !== null ? build(cheapest(permanent, prices, region), second, need, rules) : null;
  if (v2 && (!usual || (usual.usdPerMonth !== null && v2.usdPerMonth !== null && v2.usdPerMonth < usual.usdPerMonth))) {
    return { ...v2, otherStorage: first && { option: first, why: 'not cheaper' } };
  }
  if (!usual) return null;
  return { ...usual, otherStorage: second && { option: second, why: whyNot(second, usual.storage, allowed) } };
}

function whyNot(v2: StorageOption, taken: StorageOption, allowed: boolean): 'preview' | 'not priced' | 'not cheaper' {
  if (v2.usdPerMonth === null) return 'not priced';
  return allowed || (taken.usdPerMonth !== null && v2.usdPerMonth >= taken.usdPerMonth) ? 'not cheaper' : 'preview';
}

interface PricedSize extends Offer<PostgresSku> {
  readonly priced: boolean;
}

/** Every fit of every candidate asks for the same hours of the same book. */
const hours = byObject((prices: PriceIndex) => remembered((sku: PostgresSku, region: string) => usdPerHourIn(prices, sku, region), (sku, region) => `${sku.sku} ${region}`));

function usdPerHourIn(prices: PriceIndex, sku: PostgresSku, region: string): number | null {
  const meter = postgresComputeMeter(prices, sku, region);
  const price = meter ? findTiers(prices, meter.key)?.[0] : undefined;
  return meter && price ? Number(price.usdPerUnit) * meter.quantityFactor : null;
}

function cheapest(sizes: readonly PostgresSku[], prices: PriceIndex, region: string): PricedSize | null {
  const usdPerHour = (sku: PostgresSku): number | null => hours(prices)(sku, region);
  const [one, ...others] = offersOf(sizes, usdPerHour, (sku) => sku.vcores);
  if (one === undefined) return null;
  const best = others.reduce((lowest, each) => (isCheaper(each, lowest) ? each : lowest), one);
  return { ...best, priced: usdPerHour(best.size) !== null };
}

function build(offer: PricedSize | null, storage: StorageOption, need: DatabaseNeed, rules: PostgresRules): PostgresFit | null {
  if (offer === null) return null;
  const { size: sku, usdPerHour, priced } = offer;
  const servers = rules.highAvailability ? 2 : 1;
  return {
    sku,
    storage,
    otherStorage: null,
    servers,
    share: rules.sharedServer ? Math.min(1, Math.max(need.vcores / sku.vcores, need.memoryGiB / sku.memoryGiB) / rules.poolUse) : 1,
    binding: bindingOf(sku, need),
    pooled: need.connections > slotsOf(sku),
    usdPerMonth: priced && storage.usdPerMonth !== null ? servers * (usdPerHour * rules.hoursPerMonth + storage.usdPerMonth) : null,
  };
}

function meets(sku: PostgresSku, need: DatabaseNeed, rules: PostgresRules): boolean {
  if (rules.tier && sku.tier !== rules.tier) return false;
  if (sku.tier === 'Burstable' && (rules.highAvailability || !rules.burstableAllowed)) return false;
  return (
    sku.vcores >= need.vcores &&
    sku.memoryGiB >= need.memoryGiB &&
    sku.maxIops >= need.iops &&
    sku.maxThroughputMiBps * MB_PER_MIB >= need.throughputMBps &&
    connects(sku, need)
  );
}

/**
 * The limit that is published for the size. The newest sizes state none: theirs is taken from the sizes of the same
 * memory or less, because the limit follows memory and unknown must not mean unlimited.
 * @example D2ads_v6, 8 GiB, unstated → 859, as D2ads_v5 with 8 GiB
 */
export function connectionLimit({ maxConnections, memoryGiB }: PostgresSku): number {
  return maxConnections ?? POSTGRES_SKUS.reduce((most, each) => (each.memoryGiB <= memoryGiB ? Math.max(most, each.maxConnections ?? 0) : most), 0);
}

/** Connections for clients: the service keeps fifteen. */
const slotsOf = (sku: PostgresSku): number => connectionLimit(sku) - POSTGRES_LIMITS.reservedConnections.value;

/**
 * Either every connection has a slot, or the built-in pooler shares some: who listens for notifications keeps a slot of
 * its own (session mode), all others share five server connections per vCore (the published upper value).
 */
export function connects(sku: PostgresSku, need: DatabaseNeed): boolean {
  if (need.connections <= slotsOf(sku)) return true;
  const pool = sku.vcores * POSTGRES_LIMITS.poolConnectionsPerVcoreHigh.value;
  return sku.pgBouncer && need.connections <= POSTGRES_LIMITS.pgBouncerMaxConnections.value && need.listeningConnections + pool <= slotsOf(sku);
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
    { binding: 'throughput', use: need.throughputMBps / (sku.maxThroughputMiBps * MB_PER_MIB) },
    { binding: 'connections', use: need.connections / connectionLimit(sku) },
  ] as const;
  const highest = uses.reduce((worst, each) => (each.use > worst.use ? each : worst));
  return highest.use < 0.5 ? 'smallest allowed size' : highest.binding;
}
