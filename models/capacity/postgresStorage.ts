import { POSTGRES_LIMITS, POSTGRES_PREMIUM_SSD } from '../facts/postgresStorage';
import { findTiers } from '../prices/findTiers';
import type { PriceIndex } from '../prices/indexPrices';
import { METERS } from '../prices/meters';
import type { MeterKey } from '../prices/priceBook';

/** What the disk of a database must give. */
export interface StorageNeed {
  readonly storageGiB: number;
  readonly iops: number;
  readonly throughputMBps: number;
}

export type StorageKind = 'Premium SSD' | 'Premium SSD v2';

/** One way to store a database, with what one server pays for it a month. */
export interface StorageOption {
  readonly kind: StorageKind;
  readonly sizeGiB: number;
  /** What the disk gives, bought extras included. */
  readonly iops: number;
  readonly throughputMBps: number;
  /** Bought beyond what the size brings. */
  readonly extraIops: number;
  readonly extraMBps: number;
  /** Null where the price book does not price the option in the region. */
  readonly usdPerMonth: number | null;
}

/** Smallest Premium SSD step that holds the data and gives IOPS and throughput. Example: 90 GiB, 300 IOPS, 10 MB/s → 128 GiB (500 IOPS, 100 MB/s). */
export function premiumSsd(need: StorageNeed, prices: PriceIndex, region: string, pinnedGiB: number | null = null): StorageOption | null {
  const step = POSTGRES_PREMIUM_SSD.find((each) => pinnedGiB !== null ? each.sizeGiB === pinnedGiB : each.sizeGiB >= need.storageGiB && each.iops >= need.iops && each.throughputMBps >= need.throughputMBps);
  if (step === undefined) return null;
  const { sizeGiB, iops, throughputMBps } = step;
  return { kind: 'Premium SSD', sizeGiB, iops, throughputMBps, extraIops: 0, extraMBps: 0, usdPerMonth: usdOf(prices, [[METERS.postgresStorage(region), sizeGiB]]) };
}

/**
 * Premium SSD v2 by the GiB: 3,000 IOPS and 125 MB/s come with it, 12,000 and 500 from 400 GiB; more is bought one by
 * one, to 500 IOPS per GiB and 0.25 MB/s per IOPS. A disk of 400 GiB is taken where its share of both is the cheaper way.
 * @example 100 GiB, 4,000 IOPS, 50 MB/s → 100 GiB and 1,000 more IOPS
 */
export function premiumSsdV2(need: StorageNeed, prices: PriceIndex, region: string): StorageOption | null {
  const limits = POSTGRES_LIMITS;
  const iops = Math.max(need.iops, need.throughputMBps / limits.premiumSsdV2MBpsPerIops.value);
  const smallest = Math.ceil(Math.max(need.storageGiB, iops / limits.premiumSsdV2IopsPerGiB.value));
  if (smallest > limits.premiumSsdV2MaxGiB.value || iops > limits.premiumSsdV2MaxIops.value || need.throughputMBps > limits.premiumSsdV2MaxThroughputMBps.value) return null;
  const options = [smallest, Math.max(smallest, limits.premiumSsdV2LargeFromGiB.value)].map((sizeGiB) => sized(sizeGiB, iops, need.throughputMBps, prices, region));
  return options.reduce((best, each) => ((each.usdPerMonth ?? Number.POSITIVE_INFINITY) < (best.usdPerMonth ?? Number.POSITIVE_INFINITY) ? each : best));
}

function sized(sizeGiB: number, iops: number, throughputMBps: number, prices: PriceIndex, region: string): StorageOption {
  const limits = POSTGRES_LIMITS;
  const large = sizeGiB >= limits.premiumSsdV2LargeFromGiB.value;
  const freeIops = large ? limits.premiumSsdV2FreeIopsLarge.value : limits.premiumSsdV2FreeIopsSmall.value;
  const freeMBps = large ? limits.premiumSsdV2FreeThroughputLargeMBps.value : limits.premiumSsdV2FreeThroughputSmallMBps.value;
  const extraIops = Math.max(0, Math.ceil(iops - freeIops));
  const extraMBps = Math.max(0, Math.ceil(throughputMBps - freeMBps));
  const meters: readonly (readonly [MeterKey, number])[] = [
    [METERS.postgresStorageV2(region), sizeGiB],
    [METERS.postgresIopsV2(region), extraIops],
    [METERS.postgresThroughputV2(region), extraMBps],
  ];
  return { kind: 'Premium SSD v2', sizeGiB, iops: freeIops + extraIops, throughputMBps: freeMBps + extraMBps, extraIops, extraMBps, usdPerMonth: usdOf(prices, meters.filter(([, units]) => units > 0)) };
}

/** Σ units × price; null as soon as one of them has none. */
function usdOf(prices: PriceIndex, meters: readonly (readonly [MeterKey, number])[]): number | null {
  return meters.reduce<number | null>((sum, [key, units]) => {
    const price = findTiers(prices, key)?.[0];
    return sum === null || price === undefined ? null : sum + units * Number(price.usdPerUnit);
  }, 0);
}
