import type { Assumptions } from '../assumptions/register';
import { REDIS_SKUS, type RedisSku } from '../facts/redisSkus';
import { findTiers } from '../prices/findTiers';
import type { PriceIndex } from '../prices/indexPrices';
import { redisMeter } from '../prices/redisMeter';
import { offersOf } from './offers';
import type { Requirements } from './requirements';

export interface RedisFit {
  readonly sku: RedisSku;
  /** High availability is two nodes; each is billed. */
  readonly nodes: number;
  readonly neededGB: number;
  readonly connections: number;
}

/**
 * Cheapest Managed Redis size for sessions and cache that is not in preview. Sessions are shared by all web pods, so
 * one pod alone needs no cache server.
 * @example 3,500 sessions × 4 KiB → 0.014 GB → B0
 */
export function fitRedis(
  requirements: Requirements,
  webWorkers: number,
  highAvailability: boolean,
  webPods: number,
  prices: PriceIndex,
  region: string,
  assumptions: Assumptions,
  pinnedSku: string | null = null,
): RedisFit | null {
  if (webPods === 1 && pinnedSku === null) return null;
  const neededGB = (requirements.sessions * assumptions.value('redis.kib-per-session')) / (1024 * 1024);
  const connections = webWorkers + requirements.jobs.workers + webPods;
  const fitting = REDIS_SKUS.filter((sku) => pinnedSku !== null ? sku.sku === pinnedSku : !sku.preview && (sku.usableGB ?? 0) >= neededGB && sku.maxConnections >= connections);
  const usdPerHour = (sku: RedisSku): number | null => {
    const price = findTiers(prices, redisMeter(sku, region))?.[0];
    return price ? Number(price.usdPerUnit) : null;
  };
  const [first, ...others] = offersOf(fitting, usdPerHour, (sku) => sku.memoryGB);
  if (!first) return null;
  const { size: sku } = others.reduce((best, each) => (each.usdPerHour < best.usdPerHour ? each : best), first);
  return { sku, nodes: highAvailability ? 2 : 1, neededGB, connections };
}
