export interface PostgresPremiumSsd {
  readonly sizeGiB: number;
  /** Base IOPS, without burst: the figure to size by. */
  readonly iops: number;
  readonly burstIops: number | null;
  /** Base throughput in MB/s, without burst (managed disk sizes). */
  readonly throughputMBps: number;
  readonly source: readonly string[];
}

/** Premium SSD steps of PostgreSQL Flexible Server; the disk doubles from step to step and never shrinks. Read 2026-11-22, grade A. */
export const POSTGRES_PREMIUM_SSD: readonly PostgresPremiumSsd[] = [
  { sizeGiB: 32, iops: 120, burstIops: 3500, throughputMBps: 25, source: ['pg-storage', 'disk-sizes'] },
  { sizeGiB: 64, iops: 240, burstIops: 3500, throughputMBps: 50, source: ['pg-storage', 'disk-sizes'] },
  { sizeGiB: 128, iops: 500, burstIops: 3500, throughputMBps: 100, source: ['pg-storage', 'disk-sizes'] },
  { sizeGiB: 256, iops: 1100, burstIops: 3500, throughputMBps: 125, source: ['pg-storage', 'disk-sizes'] },
  { sizeGiB: 512, iops: 2300, burstIops: 3500, throughputMBps: 150, source: ['pg-storage', 'disk-sizes'] },
  { sizeGiB: 1024, iops: 5000, burstIops: null, throughputMBps: 200, source: ['pg-storage', 'disk-sizes'] },
  { sizeGiB: 2048, iops: 7500, burstIops: null, throughputMBps: 250, source: ['pg-storage', 'disk-sizes'] },
  { sizeGiB: 4096, iops: 7500, burstIops: null, throughputMBps: 250, source: ['pg-storage', 'disk-sizes'] },
  { sizeGiB: 8192, iops: 16000, burstIops: null, throughputMBps: 500, source: ['pg-storage', 'disk-sizes'] },
  { sizeGiB: 16384, iops: 18000, burstIops: null, throughputMBps: 750, source: ['pg-storage', 'disk-sizes'] },
  { sizeGiB: 32768, iops: 20000, burstIops: null, throughputMBps: 900, source: ['pg-storage', 'disk-sizes'] },
];

export interface PostgresLimit {
  readonly value: number;
  readonly unit: string;
  readonly source: readonly string[];
}

const LIMITS = {
  premiumSsdMaxGiB: { value: 32768, unit: 'GiB', source: ['pg-storage', 'pg-ssd'] },
  premiumSsdMaxIops: { value: 20000, unit: 'IOPS', source: ['pg-ssd'] },
  premiumSsdMaxThroughputMBps: { value: 900, unit: 'MB/s', source: ['pg-ssd'] },
  premiumSsdV2MaxGiB: { value: 65536, unit: 'GiB', source: ['pg-ssdv2'] },
  premiumSsdV2MaxIops: { value: 80000, unit: 'IOPS', source: ['pg-ssdv2'] },
  premiumSsdV2MaxThroughputMBps: { value: 1200, unit: 'MB/s', source: ['pg-ssdv2'] },
  premiumSsdV2FreeIopsSmall: { value: 3000, unit: 'IOPS to 399 GiB', source: ['pg-ssdv2'] },
  premiumSsdV2FreeIopsLarge: { value: 12000, unit: 'IOPS from 400 GiB', source: ['pg-ssdv2'] },
  premiumSsdV2FreeThroughputSmallMBps: { value: 125, unit: 'MB/s to 399 GiB', source: ['pg-ssdv2'] },
  premiumSsdV2FreeThroughputLargeMBps: { value: 500, unit: 'MB/s from 400 GiB', source: ['pg-ssdv2'] },
  premiumSsdV2IopsPerGiB: { value: 500, unit: 'IOPS/GiB', source: ['pg-ssdv2'] },
  premiumSsdV2MBpsPerIops: { value: 0.25, unit: 'MB/s per IOPS', source: ['pg-ssdv2'] },
  premiumSsdV2LargeFromGiB: { value: 400, unit: 'GiB', source: ['pg-ssdv2'] },
  offlineGrowthAboveGiB: { value: 4096, unit: 'GiB', source: ['pg-limits'] },
  readOnlyAtUsedShare: { value: 0.95, unit: 'share', source: ['pg-limits'] },
  readOnlyBelowFreeGiB: { value: 5, unit: 'GiB', source: ['pg-limits'] },
  pageBytes: { value: 8192, unit: 'bytes', source: ['postgresql-page'] },
  reservedConnections: { value: 15, unit: 'connections', source: ['pg-limits'] },
  poolConnectionsPerVcoreLow: { value: 2, unit: 'connections/vCore', source: ['pg-limits'] },
  poolConnectionsPerVcoreHigh: { value: 5, unit: 'connections/vCore', source: ['pg-limits'] },
  pgBouncerMaxConnections: { value: 10000, unit: 'connections', source: ['pg-bouncer'] },
  pgBouncerPort: { value: 6432, unit: 'port', source: ['pg-bouncer'] },
  backupRetentionMinDays: { value: 7, unit: 'days', source: ['pg-backup'] },
  backupRetentionMaxDays: { value: 35, unit: 'days', source: ['pg-backup'] },
  backupRpoMinutes: { value: 5, unit: 'minutes', source: ['pg-backup'] },
  backupFreeShareOfProvisioned: { value: 1, unit: 'share of provisioned storage', source: ['pg-backup'] },
  geoBackupRpoMinutes: { value: 60, unit: 'minutes', source: ['pg-backup'] },
  longTermRetentionMaxYears: { value: 10, unit: 'years', source: ['pg-backup'] },
  failoverSeconds: { value: 120, unit: 's, can be longer under load', source: ['pg-ha'] },
  failoverWalReplayMBps: { value: 40, unit: 'MB/s, up to 200 on large sizes', source: ['pg-ha'] },
  haReplicationSlots: { value: 4, unit: 'slots, plus one per replica', source: ['pg-ha'] },
  maxReadReplicas: { value: 5, unit: 'replicas per primary', source: ['pg-replicas'] },
  maintenanceWindowHours: { value: 1, unit: 'h', source: ['pg-maint'] },
} as const satisfies Record<string, PostgresLimit>;

export type PostgresLimitName = keyof typeof LIMITS;

/**
 * Service limits of PostgreSQL Flexible Server: storage, connections, backup, high availability. Read 2026-11-22, grade A.
 * Premium SSD v2 was in preview on 2026-01-13 (no customer-managed keys, no long-term backup, no autogrow, no Burstable);
 * high availability, replicas and geo-redundant backup work in the regions that its page lists.
 * Geo-redundant backup can be chosen at creation only and needs a paired region.
 */
export const POSTGRES_LIMITS: Readonly<Record<PostgresLimitName, PostgresLimit>> = LIMITS;
