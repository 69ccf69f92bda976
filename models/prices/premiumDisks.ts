export interface PremiumDisk {
  readonly disk: string;
  readonly sizeGiB: number;
}

/**
 * Names of the premium SSD managed disks by size. The meters carry the names only; the sizes are those of the storage steps
 * of PostgreSQL Flexible Server, which uses the same disks (key `pg-ssd`). Grade D: put together here.
 */
export const PREMIUM_DISKS: readonly PremiumDisk[] = [
  { disk: 'P4', sizeGiB: 32 },
  { disk: 'P6', sizeGiB: 64 },
  { disk: 'P10', sizeGiB: 128 },
  { disk: 'P15', sizeGiB: 256 },
  { disk: 'P20', sizeGiB: 512 },
  { disk: 'P30', sizeGiB: 1024 },
  { disk: 'P40', sizeGiB: 2048 },
  { disk: 'P50', sizeGiB: 4096 },
  { disk: 'P60', sizeGiB: 8192 },
  { disk: 'P70', sizeGiB: 16384 },
  { disk: 'P80', sizeGiB: 32768 },
];

/** The smallest premium disk that holds so many GiB; null above the largest. 700 GiB is a P30 (1,024 GiB). */
export function premiumDiskFor(sizeGiB: number): PremiumDisk | null {
  return PREMIUM_DISKS.find((disk) => disk.sizeGiB >= sizeGiB) ?? null;
}
