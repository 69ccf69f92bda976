import type { RedisSku, RedisTier } from '../facts/redisSkus';
import type { MeterKey } from './priceBook';

const PRODUCTS: Readonly<Record<RedisTier, string>> = {
  Balanced: 'Azure Managed Redis - Balanced',
  ComputeOptimized: 'Azure Managed Redis - Compute Optimized',
  FlashOptimized: 'Azure Managed Redis - Flash Optimized',
  MemoryOptimized: 'Azure Managed Redis - Memory Optimized',
};

/** The meter of one Managed Redis node, per hour; high availability is two nodes. The embedded book prices no Flash size. */
export function redisMeter(sku: RedisSku, region: string): MeterKey {
  return { service: 'Redis Cache', product: PRODUCTS[sku.tier], sku: sku.sku, meter: `${sku.sku} Cache Instance`, region, unit: '1 Hour' };
}
