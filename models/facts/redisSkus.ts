export type RedisTier = 'Balanced' | 'ComputeOptimized' | 'FlashOptimized' | 'MemoryOptimized';

export interface RedisSku {
  readonly sku: string;
  readonly armName: string;
  readonly tier: RedisTier;
  readonly memoryGB: number;
  /** About 80 % of the memory; the service reserves the rest. Null where not stated (Flash). */
  readonly usableGB: number | null;
  readonly vcpus: number;
  readonly maxConnections: number;
  readonly activeGeoReplication: boolean;
  readonly preview: boolean;
  readonly source: readonly string[];
}

/**
 * Azure Managed Redis sizes, all four tiers. Read 2026-11-22, grade A.
 * High availability is two nodes of the same size, zone redundant where the region has zones; there is database 0 only.
 * Sizes of 350 GB and more and all Flash sizes were in preview. For M150 and M250 an overview of 2025-05 says 180 and
 * 240 GB where the newer table, used here, says 175 and 235 GB.
 */
export const REDIS_SKUS: readonly RedisSku[] = [
  { sku: 'M10', armName: 'MemoryOptimized_M10', tier: 'MemoryOptimized', memoryGB: 12, usableGB: 9.6, vcpus: 2, maxConnections: 15000, activeGeoReplication: true, preview: false, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'M20', armName: 'MemoryOptimized_M20', tier: 'MemoryOptimized', memoryGB: 24, usableGB: 19.2, vcpus: 4, maxConnections: 30000, activeGeoReplication: true, preview: false, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'M50', armName: 'MemoryOptimized_M50', tier: 'MemoryOptimized', memoryGB: 60, usableGB: 48, vcpus: 8, maxConnections: 75000, activeGeoReplication: true, preview: false, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'M100', armName: 'MemoryOptimized_M100', tier: 'MemoryOptimized', memoryGB: 120, usableGB: 96, vcpus: 16, maxConnections: 150000, activeGeoReplication: true, preview: false, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'M150', armName: 'MemoryOptimized_M150', tier: 'MemoryOptimized', memoryGB: 175, usableGB: 140, vcpus: 24, maxConnections: 200000, activeGeoReplication: true, preview: false, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'M250', armName: 'MemoryOptimized_M250', tier: 'MemoryOptimized', memoryGB: 235, usableGB: 188, vcpus: 32, maxConnections: 200000, activeGeoReplication: true, preview: false, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'M350', armName: 'MemoryOptimized_M350', tier: 'MemoryOptimized', memoryGB: 360, usableGB: 288, vcpus: 48, maxConnections: 200000, activeGeoReplication: true, preview: true, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'M500', armName: 'MemoryOptimized_M500', tier: 'MemoryOptimized', memoryGB: 480, usableGB: 384, vcpus: 64, maxConnections: 200000, activeGeoReplication: true, preview: true, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'M700', armName: 'MemoryOptimized_M700', tier: 'MemoryOptimized', memoryGB: 720, usableGB: 576, vcpus: 96, maxConnections: 200000, activeGeoReplication: true, preview: true, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'M1000', armName: 'MemoryOptimized_M1000', tier: 'MemoryOptimized', memoryGB: 960, usableGB: 768, vcpus: 128, maxConnections: 200000, activeGeoReplication: true, preview: true, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'M1500', armName: 'MemoryOptimized_M1500', tier: 'MemoryOptimized', memoryGB: 1440, usableGB: 1152, vcpus: 192, maxConnections: 200000, activeGeoReplication: true, preview: true, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'M2000', armName: 'MemoryOptimized_M2000', tier: 'MemoryOptimized', memoryGB: 1920, usableGB: 1536, vcpus: 256, maxConnections: 200000, activeGeoReplication: true, preview: true, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'B0', armName: 'Balanced_B0', tier: 'Balanced', memoryGB: 0.5, usableGB: 0.4, vcpus: 2, maxConnections: 15000, activeGeoReplication: false, preview: false, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'B1', armName: 'Balanced_B1', tier: 'Balanced', memoryGB: 1, usableGB: 0.8, vcpus: 2, maxConnections: 15000, activeGeoReplication: false, preview: false, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'B3', armName: 'Balanced_B3', tier: 'Balanced', memoryGB: 3, usableGB: 2.4, vcpus: 2, maxConnections: 15000, activeGeoReplication: true, preview: false, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'B5', armName: 'Balanced_B5', tier: 'Balanced', memoryGB: 6, usableGB: 4.8, vcpus: 2, maxConnections: 15000, activeGeoReplication: true, preview: false, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'B10', armName: 'Balanced_B10', tier: 'Balanced', memoryGB: 12, usableGB: 9.6, vcpus: 4, maxConnections: 30000, activeGeoReplication: true, preview: false, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'B20', armName: 'Balanced_B20', tier: 'Balanced', memoryGB: 24, usableGB: 19.2, vcpus: 8, maxConnections: 75000, activeGeoReplication: true, preview: false, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'B50', armName: 'Balanced_B50', tier: 'Balanced', memoryGB: 60, usableGB: 48, vcpus: 16, maxConnections: 150000, activeGeoReplication: true, preview: false, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'B100', armName: 'Balanced_B100', tier: 'Balanced', memoryGB: 120, usableGB: 96, vcpus: 32, maxConnections: 200000, activeGeoReplication: true, preview: false, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'B150', armName: 'Balanced_B150', tier: 'Balanced', memoryGB: 180, usableGB: 144, vcpus: 48, maxConnections: 200000, activeGeoReplication: true, preview: false, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'B250', armName: 'Balanced_B250', tier: 'Balanced', memoryGB: 240, usableGB: 192, vcpus: 64, maxConnections: 200000, activeGeoReplication: true, preview: false, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'B350', armName: 'Balanced_B350', tier: 'Balanced', memoryGB: 360, usableGB: 288, vcpus: 96, maxConnections: 200000, activeGeoReplication: true, preview: true, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'B500', armName: 'Balanced_B500', tier: 'Balanced', memoryGB: 480, usableGB: 384, vcpus: 128, maxConnections: 200000, activeGeoReplication: true, preview: true, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'B700', armName: 'Balanced_B700', tier: 'Balanced', memoryGB: 720, usableGB: 576, vcpus: 192, maxConnections: 200000, activeGeoReplication: true, preview: true, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'B1000', armName: 'Balanced_B1000', tier: 'Balanced', memoryGB: 960, usableGB: 768, vcpus: 256, maxConnections: 200000, activeGeoReplication: true, preview: true, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'X3', armName: 'ComputeOptimized_X3', tier: 'ComputeOptimized', memoryGB: 3, usableGB: 2.4, vcpus: 4, maxConnections: 30000, activeGeoReplication: true, preview: false, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'X5', armName: 'ComputeOptimized_X5', tier: 'ComputeOptimized', memoryGB: 6, usableGB: 4.8, vcpus: 4, maxConnections: 30000, activeGeoReplication: true, preview: false, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'X10', armName: 'ComputeOptimized_X10', tier: 'ComputeOptimized', memoryGB: 12, usableGB: 9.6, vcpus: 8, maxConnections: 75000, activeGeoReplication: true, preview: false, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'X20', armName: 'ComputeOptimized_X20', tier: 'ComputeOptimized', memoryGB: 24, usableGB: 19.2, vcpus: 16, maxConnections: 150000, activeGeoReplication: true, preview: false, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'X50', armName: 'ComputeOptimized_X50', tier: 'ComputeOptimized', memoryGB: 60, usableGB: 48, vcpus: 32, maxConnections: 200000, activeGeoReplication: true, preview: false, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'X100', armName: 'ComputeOptimized_X100', tier: 'ComputeOptimized', memoryGB: 120, usableGB: 96, vcpus: 64, maxConnections: 200000, activeGeoReplication: true, preview: false, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'X150', armName: 'ComputeOptimized_X150', tier: 'ComputeOptimized', memoryGB: 180, usableGB: 144, vcpus: 96, maxConnections: 200000, activeGeoReplication: true, preview: false, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'X250', armName: 'ComputeOptimized_X250', tier: 'ComputeOptimized', memoryGB: 240, usableGB: 192, vcpus: 128, maxConnections: 200000, activeGeoReplication: true, preview: false, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'X350', armName: 'ComputeOptimized_X350', tier: 'ComputeOptimized', memoryGB: 360, usableGB: 288, vcpus: 192, maxConnections: 200000, activeGeoReplication: true, preview: true, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'X500', armName: 'ComputeOptimized_X500', tier: 'ComputeOptimized', memoryGB: 480, usableGB: 384, vcpus: 256, maxConnections: 200000, activeGeoReplication: true, preview: true, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'X700', armName: 'ComputeOptimized_X700', tier: 'ComputeOptimized', memoryGB: 720, usableGB: 576, vcpus: 384, maxConnections: 200000, activeGeoReplication: true, preview: true, source: ['amr-skill-sku', 'redis-overview'] },
  { sku: 'A250', armName: 'FlashOptimized_A250', tier: 'FlashOptimized', memoryGB: 250, usableGB: null, vcpus: 8, maxConnections: 75000, activeGeoReplication: false, preview: true, source: ['amr-skill-sku'] },
  { sku: 'A500', armName: 'FlashOptimized_A500', tier: 'FlashOptimized', memoryGB: 500, usableGB: null, vcpus: 16, maxConnections: 150000, activeGeoReplication: false, preview: true, source: ['amr-skill-sku'] },
  { sku: 'A700', armName: 'FlashOptimized_A700', tier: 'FlashOptimized', memoryGB: 750, usableGB: null, vcpus: 24, maxConnections: 200000, activeGeoReplication: false, preview: true, source: ['amr-skill-sku'] },
  { sku: 'A1000', armName: 'FlashOptimized_A1000', tier: 'FlashOptimized', memoryGB: 1000, usableGB: null, vcpus: 32, maxConnections: 200000, activeGeoReplication: false, preview: true, source: ['amr-skill-sku'] },
  { sku: 'A1500', armName: 'FlashOptimized_A1500', tier: 'FlashOptimized', memoryGB: 1500, usableGB: null, vcpus: 48, maxConnections: 200000, activeGeoReplication: false, preview: true, source: ['amr-skill-sku'] },
  { sku: 'A2000', armName: 'FlashOptimized_A2000', tier: 'FlashOptimized', memoryGB: 2000, usableGB: null, vcpus: 64, maxConnections: 200000, activeGeoReplication: false, preview: true, source: ['amr-skill-sku'] },
  { sku: 'A4500', armName: 'FlashOptimized_A4500', tier: 'FlashOptimized', memoryGB: 4500, usableGB: null, vcpus: 144, maxConnections: 200000, activeGeoReplication: false, preview: true, source: ['amr-skill-sku'] },
];
